;;; dossier-colours.el --- Colours of articles and codebooks, and reading without tags  -*- lexical-binding: t; -*-

;;; Commentary:

;; Colours tags, and the words before them by what their tags say.  What is for and what is against differ in blue and
;; orange, and in a line below the words and slanted letters, so that nobody has to tell red from green.

;;; Code:

(require 'cl-lib)

(defgroup dossier nil
  "Annotated news articles."
  :group 'text)

(defmacro dossier--define-face (name text &rest attributes)
  "Define the face NAME, which TEXT describes, with ATTRIBUTES."
  (declare (indent 1))
  `(defface ,name '((t ,@attributes)) ,text :group 'dossier))

(defmacro dossier--define-coloured (name text on-light on-dark &rest attributes)
  "Define the face NAME, which TEXT describes, with ATTRIBUTES.
Its colour is ON-LIGHT or ON-DARK, as the background is."
  (declare (indent 1))
  `(defface ,name '((((background dark)) :foreground ,on-dark ,@attributes) (t :foreground ,on-light ,@attributes))
     ,text :group 'dossier))

(dossier--define-face dossier-tag "What sets the markup apart." :inherit shadow)
(dossier--define-face dossier-label "The label of a statement." :inherit font-lock-preprocessor-face)
(dossier--define-face dossier-variable "A variable of your own." :inherit font-lock-builtin-face)
(dossier--define-face dossier-clause "A keyword of a tag." :inherit font-lock-keyword-face)
(dossier--define-face dossier-key "A key of a header or of a definition." :inherit font-lock-function-name-face)

(dossier--define-coloured dossier-actor "An actor, and words that name one." "#005F5F" "#87D7D7")
(dossier--define-coloured dossier-issue "An issue, and words that mention one." "#5F00AF" "#D7AFFF")
(dossier--define-coloured dossier-date "A date, and words that are one." "#6C5A00" "#D7D787")
(dossier--define-coloured dossier-for "What is for something: a verb with `+', and the words of its statement."
  "#005FAF" "#5FAFFF" :underline t)
(dossier--define-coloured dossier-against "What is against something: a verb with `-', and the words of its statement."
  "#AF5F00" "#FFAF5F" :slant italic)
(dossier--define-coloured dossier-neutral "What is neither, or both: a verb with `~', and the words of its statement."
  "#87005F" "#FF87D7")

(defvar-local dossier-text-follows nil
  "Whether a text may follow the header, as in an article.")

(defconst dossier--handle "[[:alpha:]][[:alnum:]_.-]*")

(defconst dossier-clauses '("to" "via" "on" "because" "if" "unless" "as" "note" "not" "allow")
  "The keywords of tags.")

(defconst dossier-severities '("off" "hint" "info" "warning" "error")
  "What a setting may make of a check.")

(defconst dossier--parts
  (concat "\\(\"\\(?:\\\\.\\|[^\"\\]\\)*\"\\)"
          "\\|\\(@" dossier--handle "\\)\\|\\(#" dossier--handle "\\)\\|\\(%" dossier--handle "\\)"
          "\\|\\(\\^[[:alnum:]_-]+\\)"
          "\\|\\([+]\\(?:" dossier--handle "\\|\\_>\\|$\\)\\)"
          "\\|\\(-\\(?:[[:alpha:]][[:alnum:]_.-]*\\|[ \t\n]\\)\\)"
          "\\|\\(~\\(?:" dossier--handle "\\|[ \t\n]\\)\\)"
          "\\|\\_<\\(" (regexp-opt dossier-clauses) "\\)\\_>"
          "\\|\\(-?[0-9][0-9X]\\{3\\}[]0-9XEST:Z~?%./+[,-]*\\|P[0-9T][0-9YMWDTHS.]*[~?]?\\|R[0-9]*/[0-9XPTYMWDHS/-]+\\)")
  "The parts of a tag, a group each, in the order of `dossier--part-faces'.")

(defconst dossier--part-faces
  [nil font-lock-string-face dossier-actor dossier-issue dossier-variable dossier-label dossier-for dossier-against
       dossier-neutral dossier-clause dossier-date])

(defun dossier--face (start end face)
  "Give what stands from START to END the FACE."
  (put-text-property start end 'face face))

(defun dossier--colour-parts (start end)
  "Colour handles, keywords, dates and strings from START to END."
  (goto-char start)
  (while (re-search-forward dossier--parts end t)
    (let ((group (cl-loop for group from 1 to 10 when (match-beginning group) return group)))
      (dossier--face (match-beginning 0) (match-end 0) (aref dossier--part-faces group)))
    (when (= (match-beginning 0) (match-end 0)) (forward-char))))

;;; The parts of a file

(defun dossier--rules ()
  "Find the first two lines `---'; nil for each that is not there."
  (save-excursion
    (save-match-data
      (goto-char (point-min))
      (let ((first (and (re-search-forward "^---[ \t\r]*$" nil t) (match-beginning 0))))
        (cons first (and first (re-search-forward "^---[ \t\r]*$" nil t) (match-beginning 0)))))))

(defun dossier-extend-region ()
  "Colour whole paragraphs: a tag never reaches over a blank line."
  (defvar font-lock-beg)
  (defvar font-lock-end)
  (save-excursion
    (let ((start (progn (goto-char font-lock-beg)
                        (if (re-search-backward "^[ \t\r]*$" nil t) (point) (point-min))))
          (end (progn (goto-char font-lock-end)
                      (if (re-search-forward "^[ \t\r]*$" nil t) (point) (point-max)))))
      (when (or (< start font-lock-beg) (> end font-lock-end))
        (setq font-lock-beg (min start font-lock-beg) font-lock-end (max end font-lock-end))
        t))))

(defun dossier--colour (limit)
  "Colour all from point to LIMIT; nil, as nothing is left to be coloured."
  (let* ((start (point))
         (rules (and dossier-text-follows (dossier--rules)))
         (text (cond ((not dossier-text-follows) (point-max)) ((car rules)) (t (point-min))))
         (foot (or (cdr rules) (point-max))))
    (save-match-data
      (when (< start text) (dossier--colour-header start (min limit text)))
      (when (and (< start foot) (> limit text)) (dossier--colour-text (max start text) (min limit foot)))
      (when (> limit foot) (dossier--colour-foot (max start foot) limit)))
    (goto-char limit)
    nil))

(defvar dossier-font-lock-keywords '((dossier--colour))
  "How `font-lock' colours articles and codebooks.")

(defun dossier--colour-header (start end)
  "Colour the lines of a header from START to END."
  (goto-char start)
  (while (< (point) end)
    (let ((last (min end (line-end-position))))
      (cond
       ((looking-at "[ \t]*//") (dossier--face (point) last 'font-lock-comment-face))
       ((looking-at (concat "\\([-@#%+~]" dossier--handle "\\)[ \t]*:"))
        (dossier--colour-parts (point) (match-end 1))
        (dossier--face (match-end 0) last 'bold))
       ((looking-at "[ \t]*\\([^:\n]+?\\)[ \t]*:")
        (let ((key (match-beginning 1)) (colon (match-end 1)))
          (dossier--colour-parts colon last)
          (dossier--face key colon 'dossier-key)
          (goto-char colon)
          (when (looking-at (concat "[ \t]*:[ \t]*\\(" (regexp-opt dossier-severities) "\\)[ \t\r]*$"))
            (dossier--face (match-beginning 1) (match-end 1) 'font-lock-constant-face))))))
    (forward-line)))

(defun dossier--colour-foot (start end)
  "Colour the lines of the foot from START to END, which reading hides."
  (put-text-property start end 'invisible 'dossier)
  (goto-char start)
  (while (< (point) end)
    (if (looking-at "[ \t]*//\\|---[ \t\r]*$")
        (dossier--face (point) (min end (line-end-position)) 'font-lock-comment-face)
      (dossier--colour-parts (point) (min end (line-end-position))))
    (forward-line)))

;;; Tags and their words

(defun dossier--closing-brace (end)
  "Find where the brace at point is closed, up to END; nil if it is not."
  (save-excursion
    (let ((depth 0) found)
      (while (and (not found) (re-search-forward "\\\\[[:punct:]]\\|[{}]\\|\n[ \t\r]*\n" end t))
        (pcase (char-before)
          ((guard (> (- (match-end 0) (match-beginning 0)) 1)) (when (eq (char-before) ?\n) (goto-char end)))
          (?{ (cl-incf depth))
          (?} (when (zerop (cl-decf depth)) (setq found (point))))))
      found)))

(defun dossier--word-before (least)
  "Find where the word before point begins, not before LEAST.
The value is nil if no word stands there."
  (save-excursion
    (let ((end (point)))
      (skip-chars-backward "^][(){} \t\r\n\"“”„«»/—–" least)
      (skip-chars-forward "'‘’.,;:!?¿¡-" end)
      (and (< (point) end) (point)))))

(defun dossier--marks (start end)
  "List the tags from START to END, the outermost first.
Each is a list of the ends of its words and its own ends."
  (goto-char start)
  (let (open marks)
    (while (re-search-forward "\\\\[[:punct:]]\\|[][{]\\|\n[ \t\r]*\n" end t)
      (pcase (char-before)
        ((guard (> (- (match-end 0) (match-beginning 0)) 1))
         (when (eq (char-before) ?\n) (setq open nil) (backward-char)))
        (?\[ (push (1- (point)) open))
        (?\] (unless (eq (char-after) ?{) (pop open)))
        (?{ (let* ((brace (1- (point)))
                   (close (progn (backward-char) (dossier--closing-brace end)))
                   (span (and close (eq (char-before) ?\]) (pop open)))
                   (words (and close (or (and span (1+ span)) (dossier--word-before start)))))
              (when words (push (list words (if span (1- brace) brace) brace close) marks))
              (goto-char (or close (1+ brace)))))))
    (sort marks (lambda (one other) (or (< (car one) (car other))
                                        (and (= (car one) (car other)) (> (nth 1 one) (nth 1 other))))))))

(defun dossier--meaning (start end)
  "Choose a face for words with a tag around the text from START to END."
  (goto-char start)
  (when (search-forward "\"" end t) (setq end (1- (point))))
  (goto-char start)
  (cond
   ((re-search-forward "\\(?:^\\|[ \t\n]\\)\\([-+~]\\)\\(?:[[:alpha:]]\\|[ \t\n]\\)" end t)
    (pcase (char-after (match-beginning 1)) (?+ 'dossier-for) (?- 'dossier-against) (_ 'dossier-neutral)))
   ((looking-at "[ \t\n]*@") 'dossier-actor)
   ((looking-at "[ \t\n]*#") 'dossier-issue)
   ((looking-at "[ \t\n]*\\(?:-?[0-9[{/]\\|P[0-9T]\\|R[0-9/]\\|[.][.]\\)") 'dossier-date)
   ((looking-at "[ \t\n]*\\(\\^[[:alnum:]_-]+\\)") (dossier--meaning-of-label (match-string 1)))))

(defun dossier--meaning-of-label (label)
  "Choose a face for words that carry LABEL."
  (goto-char (point-min))
  (or (and (re-search-forward (concat (regexp-quote label) "[ \t]*:\\([^}\n]*\\)") nil t)
           (dossier--meaning (match-beginning 1) (match-end 1)))
      'dossier-label))

(defun dossier--colour-text (start end)
  "Colour the tags from START to END and their words."
  (goto-char start)
  (when (looking-at "---[ \t\r]*$") (dossier--face (point) (match-end 0) 'font-lock-comment-face))
  (let ((marks (dossier--marks start end)))
    (pcase-dolist (`(,first ,last ,brace ,close) marks)
      (let ((face (dossier--meaning (1+ brace) (1- close))))
        (when face (dossier--face first last face))))
    (pcase-dolist (`(,first ,last ,brace ,close) marks)
      (dossier--face brace close 'dossier-tag)
      (dossier--colour-parts (1+ brace) (1- close))
      (put-text-property last close 'invisible 'dossier)
      (unless (= last brace)
        (dossier--face (1- first) first 'dossier-tag)
        (dossier--face last brace 'dossier-tag)
        (put-text-property (1- first) first 'invisible 'dossier)))))

;;; Reading without tags

(defvar-local dossier--shown nil
  "The overlays that show the tag at point.")

(defun dossier--show (start end)
  "Show what is hidden from START to END."
  (let ((overlay (make-overlay start end)))
    ;; Not in `buffer-invisibility-spec', so it is seen.
    (overlay-put overlay 'invisible 'dossier-shown)
    (push overlay dossier--shown)))

(defun dossier--show-at-point ()
  "Show the tag that point is at, and hide the one that it was at before."
  (mapc #'delete-overlay dossier--shown)
  (setq dossier--shown nil)
  (let* ((place (point))
         (inside (cond ((get-text-property place 'invisible) place)
                       ((and (> place (point-min)) (get-text-property (1- place) 'invisible)) (1- place)))))
    (when inside
      (dossier--show (or (previous-single-property-change (1+ inside) 'invisible) (point-min))
                     (or (next-single-property-change inside 'invisible) (point-max))))))

;;;###autoload
(define-minor-mode dossier-read-mode
  "Hide tags and foot and leave the coloured words; the tag at point is shown."
  :lighter " Reading"
  :group 'dossier
  (mapc #'delete-overlay dossier--shown)
  (setq dossier--shown nil)
  (cond
   (dossier-read-mode
    (font-lock-ensure)
    (add-to-invisibility-spec 'dossier)
    (add-hook 'post-command-hook #'dossier--show-at-point nil t))
   (t
    (remove-from-invisibility-spec 'dossier)
    (remove-hook 'post-command-hook #'dossier--show-at-point t))))

(provide 'dossier-colours)
;;; dossier-colours.el ends here
