;;; dossier-mode.el --- Annotated news articles: who takes which position  -*- lexical-binding: t; -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "28.1"))
;; Keywords: languages, text

;;; Commentary:

;; Modes for Dossier's articles and codebooks: colours, completion that takes a name with its sigil, an outline, and the
;; switch `dossier-read-mode', which hides the tags so that an article can be read.  The server is `dossier lsp'; eglot and
;; lsp-mode both know how to start it.  README.md beside this file says how to set it up.

;;; Code:

(require 'cl-lib)
(require 'dossier-colours)
(require 'eldoc)
(require 'imenu)
(require 'project)

(defvar eglot-server-programs)
(defvar eglot-sync-connect)
(defvar lsp-auto-guess-root)
(defvar lsp-language-id-configuration)
(declare-function eglot "ext:eglot")
(declare-function eglot-code-actions "ext:eglot")
(declare-function eglot-current-server "ext:eglot")
(declare-function eglot-format-buffer "ext:eglot")
(declare-function eglot-managed-p "ext:eglot")
(declare-function lsp "ext:lsp-mode")
(declare-function lsp-activate-on "ext:lsp-mode")
(declare-function lsp-execute-code-action "ext:lsp-mode")
(declare-function lsp-format-buffer "ext:lsp-mode")
(declare-function lsp-register-client "ext:lsp-mode")
(declare-function lsp-stdio-connection "ext:lsp-mode")
(declare-function lsp-workspace-folders-add "ext:lsp-mode")
(declare-function make-lsp-client "ext:lsp-mode")

(defcustom dossier-program "dossier"
  "The program `dossier': a name on the path, or the whole path of the file."
  :type 'string
  :risky t
  :group 'dossier)

(defcustom dossier-client 'eglot
  "What `dossier-start' starts the server with."
  :type '(choice (const :tag "Eglot" eglot) (const :tag "lsp-mode" lsp-mode))
  :group 'dossier)

(defcustom dossier-format-on-save nil
  "Whether saving lays out header, tags and foot; never the article's text."
  :type 'boolean
  :group 'dossier)

;;; What counts as one word

(defvar dossier-mode-syntax-table
  (let ((table (make-syntax-table text-mode-syntax-table)))
    ;; A handle is one symbol with its sigil, so that completion replaces what was typed and never doubles the sigil.
    (dolist (sign '(?@ ?# ?+ ?- ?~ ?% ?^ ?_))
      (modify-syntax-entry sign "_" table))
    (modify-syntax-entry ?\\ "\\" table)
    (modify-syntax-entry ?\[ "(]" table)
    (modify-syntax-entry ?\] ")[" table)
    (modify-syntax-entry ?{ "(}" table)
    (modify-syntax-entry ?} "){" table)
    (modify-syntax-entry ?\" "." table)
    table)
  "Syntax of articles and codebooks.")

(defun dossier--syntax-propertize (start end)
  "Make a full stop within a handle part of it, between START and END."
  (goto-char start)
  (while (re-search-forward "[@#%][[:alpha:]][[:alnum:]_.-]*" end t)
    (let ((last (point)))
      (goto-char (match-beginning 0))
      (while (search-forward "." last t)
        (put-text-property (1- (point)) (point) 'syntax-table (string-to-syntax "_")))
      (goto-char last))))

;;; The modes

(defvar dossier-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "C-c C-r") #'dossier-read-mode)
    (define-key map (kbd "C-c C-t") #'dossier-tag)
    (define-key map (kbd "C-c C-f") #'dossier-format)
    map)
  "Keys of articles and codebooks.")

;;;###autoload
(define-derived-mode dossier-mode text-mode "Dossier"
  "What articles and codebooks have in common."
  :group 'dossier
  (setq-local comment-start "// "
              comment-start-skip "^[ \t]*//[ \t]*"
              comment-end ""
              syntax-propertize-function #'dossier--syntax-propertize
              font-lock-defaults '(dossier-font-lock-keywords t)
              font-lock-extra-managed-props '(invisible)
              imenu-generic-expression
              '(("Labels" "^\\(\\^[[:alnum:]_-]+\\)[ \t]*:" 1)
                ("Variables" "^\\(%[^:\n]+?\\)[ \t]*:" 1)
                ("Verbs" "^\\([-+~][^:\n]+?\\)[ \t]*:" 1)
                ("Issues" "^\\(#[^:\n]+?\\)[ \t]*:" 1)
                ("Actors" "^\\(@[^:\n]+?\\)[ \t]*:" 1)))
  (add-hook 'font-lock-extend-region-functions #'dossier-extend-region nil t)
  (add-hook 'project-find-functions #'dossier--project nil t)
  (add-hook 'before-save-hook #'dossier--format-before-save nil t)
  ;; What `invisible' says is hidden on demand alone.
  (when (eq buffer-invisibility-spec t) (setq buffer-invisibility-spec '(t)))
  ;; A newline within a paragraph is the article's own.
  (auto-fill-mode -1))

;;;###autoload
(define-derived-mode dossier-article-mode dossier-mode "Article"
  "Major mode for annotated articles.

\\{dossier-article-mode-map}"
  :group 'dossier
  (setq-local dossier-text-follows t)
  (visual-line-mode 1))

;;;###autoload
(define-derived-mode dossier-codebook-mode dossier-mode "Codebook"
  "Major mode for codebooks: who and what articles speak of.

\\{dossier-codebook-mode-map}"
  :group 'dossier)

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.article\\'" . dossier-article-mode))
;;;###autoload
(add-to-list 'auto-mode-alist '("\\.codebook\\'" . dossier-codebook-mode))

;;; The server

(defun dossier--project (folder)
  "Find the corpus that FOLDER is in, by its `dossier.codebook'."
  (let ((root (locate-dominating-file folder "dossier.codebook")))
    (and root (cons 'dossier root))))

(cl-defmethod project-root ((project (head dossier)))
  "Give the folder of PROJECT."
  (cdr project))

(defun dossier--trouble ()
  "Describe why the program cannot be started; nil if it can."
  (if (not (executable-find dossier-program))
      (format "cannot find the program `%s'; install it, or set `dossier-program'" dossier-program)
    (with-temp-buffer
      (let ((status (condition-case trouble (call-process dossier-program nil t nil "lsp" "--help")
                      (error (insert (error-message-string trouble)) 1))))
        (unless (equal status 0)
          (goto-char (point-min))
          (format "`%s lsp' does not run (%s); set `dossier-program' to the program of this version"
                  dossier-program
                  (if (eobp) (format "it ended with %s" status)
                    (buffer-substring (point) (line-end-position)))))))))

(defun dossier--say (what)
  "Report WHAT in the echo area and in *Messages*, and return nil."
  (message "Dossier: %s" what)
  nil)

;;;###autoload
(defun dossier-start ()
  "Start the server for this file, or say in one line why it cannot start."
  (interactive)
  (let ((trouble (and buffer-file-name (dossier--trouble))))
    (cond
     ((not buffer-file-name) nil)
     (trouble (dossier--say trouble))
     ((eq dossier-client 'lsp-mode)
      (if (require 'lsp-mode nil t) (dossier--start-lsp)
        (dossier--say "lsp-mode is not installed; set `dossier-client' to `eglot'")))
     ((require 'eglot nil t) (dossier--start-eglot))
     (t (dossier--say "eglot is not installed; install it with M-x package-install")))))

(defun dossier--start-eglot ()
  "Have eglot start the server once this command is over.
If it ends at once, one line says so."
  (let ((buffer (current-buffer)))
    (run-at-time 0 nil (lambda ()
                         (when (buffer-live-p buffer)
                           (with-current-buffer buffer
                             (condition-case trouble
                                 (unless (eglot-managed-p)
                                   ;; It is there or has failed when this is over.
                                   (let ((eglot-sync-connect t)) (call-interactively #'eglot)))
                               ;; Behind what others say of it.
                               (error (run-at-time 0.3 nil #'dossier--say
                                                   (format "the server ended at once: %s"
                                                           (error-message-string trouble)))))))))))

(defun dossier--start-lsp ()
  "Have lsp-mode start the server for the corpus or folder of this file."
  (let ((root (expand-file-name (or (cdr (dossier--project default-directory)) default-directory))))
    (setq-local lsp-auto-guess-root t)
    (lsp-workspace-folders-add root)
    (lsp)))

(defun dossier--contact (&rest _)
  "Give the command by which the server is started."
  (list dossier-program "lsp"))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '((dossier-article-mode dossier-codebook-mode) . dossier--contact)))

(defun dossier--show-card-too ()
  "Show the card as well as the parts of a statement."
  (when (derived-mode-p 'dossier-mode)
    (setq-local eldoc-documentation-strategy #'eldoc-documentation-compose)))

(add-hook 'eglot-managed-mode-hook #'dossier--show-card-too)

(put 'dossier-article-mode 'eglot-language-id "article")
(put 'dossier-codebook-mode 'eglot-language-id "codebook")

(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(dossier-article-mode . "article"))
  (add-to-list 'lsp-language-id-configuration '(dossier-codebook-mode . "codebook"))
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection #'dossier--contact)
                    :activation-fn (lsp-activate-on "article" "codebook")
                    :server-id 'dossier)))

;;; Commands

(defun dossier--served-by-lsp-mode ()
  "Say whether lsp-mode serves this buffer."
  (bound-and-true-p lsp-mode))

(defun dossier-tag ()
  "Offer what can be done here.
That is: tag the words of the region, fix what is found, move a statement."
  (interactive)
  (cond
   ((dossier--served-by-lsp-mode) (call-interactively #'lsp-execute-code-action))
   ((and (featurep 'eglot) (eglot-current-server)) (call-interactively #'eglot-code-actions))
   (t (user-error "Dossier: no server runs for this file; M-x dossier-start"))))

(defun dossier-format ()
  "Lay out header, tags and foot, but never the article's text."
  (interactive)
  (cond
   ((dossier--served-by-lsp-mode) (lsp-format-buffer))
   ((and (featurep 'eglot) (eglot-current-server)) (eglot-format-buffer))
   (t (user-error "Dossier: no server runs for this file; M-x dossier-start"))))

(defun dossier--format-before-save ()
  "Lay out the file if `dossier-format-on-save' is set and there is a server."
  (when (and dossier-format-on-save
             (or (dossier--served-by-lsp-mode) (and (featurep 'eglot) (eglot-current-server))))
    ;; A file is saved whatever the server answers.
    (condition-case trouble (dossier-format)
      (error (dossier--say (format "not laid out: %s" (error-message-string trouble)))))))

(provide 'dossier-mode)
;;; dossier-mode.el ends here
