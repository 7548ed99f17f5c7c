// The script of a report: the search, and the cards over words.

/// Everything that it shows is there without it, but for the search, the filters, the cards and the page of all statements. It
/// asks for nothing but files of the report, and puts texts on pages as texts alone.
enum ReportScript {
  static var bytes: [UInt8] { Array((search + cards + lists + statements).utf8) }

  private static let search = #"""
    "use strict";
    const root = document.body.dataset.root || "";
    const byId = (id) => document.getElementById(id);
    const data = {};
    // Data come as scripts that call these: a page on a disk may load scripts and nothing else.
    window.dossier = {
      names: (names) => { data.names = names; },
      tables: (tables) => { data.tables = tables; },
      rows: (rows) => { data.rows = (data.rows || []).concat(rows); },
    };
    const load = (path) => new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = root + path;
      script.onload = resolve;
      script.onerror = () => reject(new Error(path));
      document.head.append(script);
    });
    const make = (name, properties = {}, ...children) => {
      const node = Object.assign(document.createElement(name), properties);
      node.append(...children);
      return node;
    };
    // Case and accents do not count.
    const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const words = (text) => fold(text).split(/\s+/).filter(Boolean);

    // ---- The search of every page
    {
      const form = document.querySelector(".search");
      const input = byId("search");
      const list = byId("found");
      let names = [];
      let loading = null;
      let chosen = -1;
      form.hidden = false;
      const prepare = () => {
        loading ??= load("data/names.js").catch(() => {}).then(() => {
          names = (data.names || []).map(([kind, title, detail, path]) => (
            { kind, title, detail, path, text: fold(title + " " + detail), start: fold(title) }));
        });
        return loading;
      };
      const close = () => {
        list.hidden = true;
        chosen = -1;
        input.setAttribute("aria-expanded", "false");
        input.removeAttribute("aria-activedescendant");
      };
      const show = () => {
        const wanted = words(input.value);
        list.replaceChildren();
        chosen = -1;
        input.removeAttribute("aria-activedescendant");
        if (!wanted.length) return close();
        const rank = (name) => (name.start.startsWith(wanted[0]) ? 0 : 2) + (name.kind === "article" ? 1 : 0);
        const all = names.filter((name) => wanted.every((word) => name.text.includes(word)))
          .map((name, place) => ({ name, place, rank: rank(name) }))
          .sort((a, b) => a.rank - b.rank || a.place - b.place);
        all.slice(0, 12).forEach(({ name }, place) => {
          const item = make("li", { id: "found-" + place }, make("bdi", { textContent: name.title }),
            make("small", { textContent: name.kind + " · " + name.detail }));
          item.setAttribute("role", "option");
          item.setAttribute("aria-selected", "false");
          item.dataset.path = name.path;
          list.append(item);
        });
        if (!all.length) {
          const item = make("li", { textContent: "Nothing has this name." });
          item.setAttribute("role", "option");
          item.setAttribute("aria-disabled", "true");
          list.append(item);
        }
        list.hidden = false;
        input.setAttribute("aria-expanded", "true");
      };
      const choose = (place) => {
        const items = [...list.querySelectorAll("[data-path]")];
        if (!items.length) return;
        chosen = (place + items.length) % items.length;
        items.forEach((item, other) => item.setAttribute("aria-selected", String(other === chosen)));
        input.setAttribute("aria-activedescendant", items[chosen].id);
        items[chosen].scrollIntoView({ block: "nearest" });
      };
      const go = (item) => { if (item) location.href = root + item.dataset.path; };
      input.addEventListener("focus", prepare);
      input.addEventListener("input", async () => { await prepare(); show(); });
      input.addEventListener("keydown", (event) => {
        if (event.key === "ArrowDown") { event.preventDefault(); choose(chosen + 1); }
        if (event.key === "ArrowUp") { event.preventDefault(); choose(chosen < 0 ? -1 : chosen - 1); }
        if (event.key === "Escape") { close(); }
      });
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const items = list.querySelectorAll("[data-path]");
        go(items[Math.max(chosen, 0)]);
      });
      list.addEventListener("pointerdown", (event) => event.preventDefault());
      list.addEventListener("click", (event) => go(event.target.closest("[data-path]")));
      input.addEventListener("blur", close);
      document.addEventListener("keydown", (event) => {
        const isTyping = event.target.closest("input, select, textarea");
        if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
          event.preventDefault();
          input.focus();
        }
      });
    }

    // ---- Plots lead to pages; the tables below them have the same links for the keyboard
    for (const node of document.querySelectorAll("svg [data-href]")) {
      node.addEventListener("click", () => { location.href = root + node.dataset.href; });
    }

    """#

  private static let cards = #"""
    // ---- Cards over words: on hover and on focus; Escape closes them
    {
      const tip = make("div", { className: "tip", hidden: true });
      tip.setAttribute("aria-hidden", "true");
      document.body.append(tip);
      let owner = null;
      let timer = 0;
      const light = (id, isLit) => {
        if (!/^s\d+$/.test(id)) return;
        byId(id)?.classList.toggle("lit", isLit);
        document.querySelectorAll('mark[data-card="' + id + '"]').forEach((mark) => mark.classList.toggle("lit", isLit));
      };
      const hide = () => {
        if (owner) light(owner.dataset.card, false);
        owner = null;
        tip.hidden = true;
      };
      const show = (node, x) => {
        const card = byId(node.dataset.card);
        if (!card || owner === node) return;
        hide();
        owner = node;
        light(node.dataset.card, true);
        const copy = card.cloneNode(true);
        copy.removeAttribute("id");
        copy.hidden = false;
        tip.replaceChildren(...(copy.tagName === "LI" ? [make("ul", { className: "margin" }, copy)] : copy.childNodes));
        // The copy is for the eye: who listens hears the card itself, and nothing in it takes the focus.
        tip.querySelectorAll("a").forEach((link) => link.setAttribute("tabindex", "-1"));
        tip.hidden = false;
        const boxes = [...node.getClientRects()];
        const box = boxes.find((box) => x !== undefined && x >= box.left && x <= box.right) || boxes[0];
        if (!box) return hide();
        const width = tip.offsetWidth;
        const height = tip.offsetHeight;
        const left = Math.min(Math.max(8, x === undefined ? box.left : x - 24), Math.max(8, innerWidth - width - 12));
        const isBelow = box.bottom + height + 12 < innerHeight || box.top < height + 12;
        tip.style.left = left + scrollX + "px";
        tip.style.top = (isBelow ? box.bottom + 8 : box.top - height - 8) + scrollY + "px";
      };
      const later = (work, wait) => { clearTimeout(timer); timer = setTimeout(work, wait); };
      document.addEventListener("pointerover", (event) => {
        if (event.pointerType === "touch") return;
        if (tip.contains(event.target)) return clearTimeout(timer);
        const node = event.target.closest?.("[data-card]");
        if (node) later(() => show(node, event.clientX), 120); else later(hide, 200);
      });
      document.addEventListener("focusin", (event) => {
        const node = event.target.closest?.("[data-card]");
        if (node && event.target.matches(":focus-visible")) { clearTimeout(timer); show(node); } else hide();
      });
      document.addEventListener("keydown", (event) => { if (event.key === "Escape") { clearTimeout(timer); hide(); } });
    }

    """#
}
