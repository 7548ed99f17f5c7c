// The script of a report: lists that are filtered and sorted, and the page of all statements.

extension ReportScript {
  static let lists = #"""
    // ---- Filters: what a form says, and whether a day is in its time
    const filled = (form) => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));
    const isWithin = (day, wanted) => (!wanted.from || (day && day >= wanted.from)) && (!wanted.until || (day && day <= wanted.until));
    const counted = (shown, all, noun) => shown === all ? all + " " + noun : shown + " of " + all + " " + noun;
    const remember = (form) => {
      const hash = new URLSearchParams(filled(form)).toString();
      history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
    };
    const recall = (form) => {
      form.reset();
      for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
        if (form.elements[name]) form.elements[name].value = value;
      }
    };

    // ---- Lists that are on the page
    for (const form of document.querySelectorAll("form[data-rows]")) {
      const table = byId(form.dataset.rows);
      const body = table.tBodies[0];
      const rows = [...body.rows].map((row) => ({ row, text: fold(row.textContent) }));
      const state = document.querySelector(".state");
      const apply = () => {
        const wanted = filled(form);
        const parts = words(wanted.words || "");
        let shown = 0;
        for (const { row, text } of rows) {
          const own = row.dataset;
          const isShown = parts.every((part) => text.includes(part)) && isWithin(own.day, wanted)
            && ["source", "coder", "status", "kind"].every((name) => !wanted[name] || own[name] === wanted[name]);
          row.hidden = !isShown;
          if (isShown) shown += 1;
        }
        state.textContent = counted(shown, rows.length, rows.length === 1 ? "row" : "rows");
      };
      const change = () => { remember(form); apply(); };
      form.hidden = false;
      recall(form);
      apply();
      form.addEventListener("input", change);
      form.addEventListener("submit", (event) => event.preventDefault());
      form.addEventListener("reset", () => setTimeout(change));
      addEventListener("hashchange", () => { recall(form); apply(); });
      // Heads of columns become buttons that sort.
      const order = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
      [...table.tHead.rows[0].cells].forEach((head, column) => {
        if (!head.dataset.sort) return;
        const button = make("button", { type: "button" });
        button.append(...head.childNodes);
        head.append(button);
        const isNumber = head.dataset.sort === "number";
        button.addEventListener("click", () => {
          const isAscending = head.getAttribute("aria-sort") ? head.getAttribute("aria-sort") === "descending" : !isNumber;
          [...table.tHead.rows[0].cells].forEach((other) => other.removeAttribute("aria-sort"));
          head.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
          const key = ({ row }) => row.cells[column].textContent;
          const compare = isNumber ? (a, b) => Number(key(a)) - Number(key(b)) : (a, b) => order.compare(key(a), key(b));
          const sorted = rows.map((row, place) => ({ ...row, place }))
            .sort((a, b) => (isAscending ? 1 : -1) * compare(a, b) || a.place - b.place);
          body.append(...sorted.map(({ row }) => row));
        });
      });
    }

    """#

  static let statements = #"""
    // ---- The page of all statements
    for (const form of document.querySelectorAll("form[data-chunks]")) {
      const list = byId("rows");
      const state = document.querySelector(".state");
      const more = byId("more");
      const chunks = Number(form.dataset.chunks);
      const sides = { "1": ["for", "+", "is for"], "-1": ["against", "\u2212", "is against"], "0": ["neither", "~", "is neither for nor against"] };
      let kept = [];
      let shown = 0;
      let loaded = 0;
      const link = (path, text) => { const node = make("a", { href: path }); node.append(make("bdi", { textContent: text })); return node; };
      const item = ([article, number, holder, target, sign, kind, flags, , date, verb, quotation]) => {
        const { subjects, articles, kinds } = data.tables;
        const [name, glyph, phrase] = sides[sign];
        const text = make("div");
        if (date) text.append(make("span", { className: "date", textContent: date }), " ");
        text.append(link(subjects[holder][2], subjects[holder][1]), " ",
          make("span", { className: "verb", textContent: verb || phrase }), " ", link(subjects[target][2], subjects[target][1]), " ");
        const badges = (kind ? [kinds[kind]] : []).concat(flags & 1 ? ["reported"] : [], flags & 2 ? ["derived"] : []);
        for (const badge of badges) text.append(make("span", { className: "badge", textContent: badge }), " ");
        if (quotation) text.append(make("q", { dir: "auto", textContent: quotation }), " ");
        const place = link(articles[article][1] + "#s" + number, articles[article][0]);
        place.className = "place";
        text.append(place);
        const mark = make("span", { className: "glyph", textContent: glyph });
        mark.setAttribute("aria-hidden", "true");
        return make("li", { className: "stand " + name + (kind ? " open" : "") }, mark, text);
      };
      const show = (count) => {
        list.append(...kept.slice(shown, shown + count).map(item));
        shown = Math.min(shown + count, kept.length);
        more.hidden = shown >= kept.length;
      };
      // `@clinton` is a handle, anything else a part of a name.
      const matcher = (text) => {
        if (!text) return null;
        const parts = words(text);
        return data.tables.subjects.map(([handle, title]) => /^[@#]/.test(text.trim())
          ? fold(handle) === parts[0] : parts.every((part) => fold(title + " " + handle).includes(part)));
      };
      const apply = () => {
        if (!data.tables) return;
        const wanted = filled(form);
        const { articles, sources, coders, kinds } = data.tables;
        const holders = matcher(wanted.actor);
        const targets = matcher(wanted.issue);
        const parts = words(wanted.words || "");
        const [source, coder, kind] = [sources.indexOf(wanted.source), coders.indexOf(wanted.coder), kinds.indexOf(wanted.kind)];
        kept = (data.rows || []).filter((row) => (!holders || holders[row[2]]) && (!targets || targets[row[3]])
          && (!wanted.sign || sides[row[4]][0] === wanted.sign) && (!wanted.kind || row[5] === kind)
          && (!wanted.voice || (row[6] & 1 ? "reported" : "own") === wanted.voice)
          && isWithin(row[7], wanted)
          && (!wanted.source || articles[row[0]][2] === source) && (!wanted.coder || articles[row[0]][3] === coder)
          && parts.every((part) => fold(row[10]).includes(part)));
        list.replaceChildren();
        shown = 0;
        show(200);
        const all = (data.rows || []).length;
        state.textContent = counted(kept.length, all, all === 1 ? "stand" : "stands") + (loaded < chunks ? ", loading more" : "");
      };
      const change = () => { remember(form); apply(); };
      byId("needs").hidden = true;
      form.hidden = false;
      recall(form);
      form.addEventListener("input", change);
      form.addEventListener("submit", (event) => event.preventDefault());
      form.addEventListener("reset", () => setTimeout(change));
      addEventListener("hashchange", () => { recall(form); apply(); });
      more.addEventListener("click", () => {
        const next = list.children.length;
        show(500);
        list.children[next]?.querySelector("a")?.focus();
      });
      (async () => {
        await load("data/tables.js");
        for (let number = 1; number <= chunks; number += 1) {
          await load("data/statements-" + number + ".js");
          loaded = number;
          if (number === 1 || number === chunks) apply();
        }
        if (!chunks) apply();
      })().catch((error) => { state.textContent = "The data of this page are missing: " + error.message; });
    }

    """#
}
