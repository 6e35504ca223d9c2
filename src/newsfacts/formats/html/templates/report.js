"use strict";
{
  const one = (selector, at = document) => at.querySelector(selector);
  const all = (selector, at = document) => [...at.querySelectorAll(selector)];
  const form = one("form"), card = one("#card"), list = one("#told"), found = one("output");
  const menu = one(".list"), aside = one("aside");
  const articles = all("article"), entries = all(".list li"), rows = all("aside li");
  const marks = all(".when a"), edges = all(".edge"), nodes = all(".node"), names = all("[data-name]"), pictures = all("[data-roving]");
  // what an element says of its own: of an article its text, of a row all but the article's name
  const said = (element) => [...(one(".text", element) ?? element).childNodes]
    .filter((node) => !node.matches?.(".from")).map((node) => node.textContent).join("");
  const text = new Map([...articles, ...entries, ...rows, ...all("aside h3"), ...edges].map(
    (element) => [element, said(element).toLowerCase()],
  ));
  // what words say, by its anchor: the anchors themselves would draw the browser to what is hidden
  const told = new Map(all(".cards > li").map((fact) => [fact.id, fact]));
  for (const fact of told.values()) fact.removeAttribute("id");

  let current = articles[0]; // the article that shows
  let shown = null; // the words whose card is open
  let pinned = false; // whether it stays open
  let closed = false; // by hand: what lies below the pointer then must not open at once
  let origin = null; // the link that led to the words
  let waiting = 0;

  // ---- filters

  const off = { k: new Set(), s: new Set() };
  const passes = (fact) => !off.k.has(fact.dataset.k) && !off.s.has(fact.dataset.s);
  const speakers = new Map(all(".group").flatMap((group) => all("li", group).map((row) => [row, one("h3", group)])));
  const article = (piece) => piece.dataset.a ?? current.id.slice(1);
  const facts = (piece) => piece.dataset.f.split(" ").map((n) => told.get(`a${article(piece)}-${n}`));

  function filter() {
    for (const name of ["k", "s"]) {
      off[name] = new Set(all(`input[name=${name}]:not(:checked)`).map((box) => box.value));
    }
    const words = form.elements.find.value.trim().toLowerCase();
    const says = (element) => text.get(element).includes(words);
    const everywhere = words !== "" || form.elements.scope?.value === "all";
    for (const row of rows) {
      const speaker = speakers.get(row);
      const here = everywhere || `a${row.dataset.a}` === current.id;
      row.hidden = !(here && passes(row) && (says(row) || (speaker && says(speaker))));
    }
    for (const group of all(".group")) group.hidden = !one("li:not([hidden])", group);
    for (const panel of all(".panel")) {
      const left = all("li:not([hidden])", panel).length;
      panel.hidden = !left;
      one("h2 small", panel).textContent = left;
    }
    aside.classList.toggle("mixed", everywhere);
    const matching = articles.filter((some, i) => says(some) || (entries[i] && says(entries[i])));
    document.body.classList.toggle("searching", words !== "");
    articles.forEach((some, i) => { if (entries[i]) entries[i].hidden = !matching.includes(some); });
    if (words && matching.length && !matching.includes(current)) return open(matching[0]);
    const left = all("aside li:not([hidden])").length;
    found.value = words ? `${matching.length} of ${articles.length} articles, ${left} facts in the lists` : "";
    draw(words);
    highlight();
  }

  function draw(words) {
    for (const mark of marks) mark.classList.toggle("dim", !passes(mark) || !mark.ariaLabel.toLowerCase().includes(words));
    for (const edge of edges) {
      const left = off.k.has("event") ? [] : edge.dataset.all.split(" ").filter((status) => !off.s.has(status));
      edge.dataset.s = left.join(" ");
      edge.classList.toggle("dim", !left.length || !text.get(edge).includes(words));
    }
    for (const name of names) {
      const pressed = String(words !== "" && name.dataset.name.toLowerCase() === words);
      if (name.ariaPressed !== pressed) name.ariaPressed = pressed; // there are thousands
    }
    for (const node of nodes) {
      node.classList.toggle("dim", edges.every((edge) => edge.classList.contains("dim") || !joins(edge, node)));
    }
    for (const picture of pictures) {
      const stops = stopsOf(picture);
      rove(picture, stops.find((stop) => stop.tabIndex === 0) ?? stops[0]);
    }
  }

  function highlight() {
    for (const piece of current ? all(".text .f", current) : []) {
      const left = facts(piece).filter(passes);
      piece.dataset.k = [...new Set(left.map((fact) => fact.dataset.k))].join(" ");
      if (piece.localName !== "a") continue;
      piece.removeAttribute("href"); // the words of a link cannot be selected with the mouse
      piece.role = "button";
      piece.tabIndex = left.length ? 0 : -1;
    }
  }

  // ---- what a fact says

  function show(piece, { pin = false, number = null } = {}) {
    const left = facts(piece).filter(passes);
    const chosen = left.length || number === null ? left : facts(piece);
    hide();
    if (!chosen.length) return;
    shown = piece;
    pinned = pin;
    list.replaceChildren(...chosen.map((fact) => fact.cloneNode(true)));
    const aim = number ?? piece.dataset.f.split(" ").find((n) => passes(told.get(`a${article(piece)}-${n}`)));
    for (const part of piece.dataset.a ? [piece] : all(`.text [data-f~="${aim}"]`, current)) part.classList.add("on");
    piece.setAttribute("aria-describedby", "told");
    card.hidden = false;
    place();
  }

  function place() {
    if (!shown) return;
    const at = shown.getClientRects()[0], below = at.bottom + 4, room = innerHeight - card.offsetHeight;
    card.style.left = `${Math.max(8, Math.min(at.left, innerWidth - card.offsetWidth - 8))}px`;
    card.style.top = `${below < room ? below : Math.max(4, at.top - card.offsetHeight - 4)}px`;
  }

  function hide() {
    clearTimeout(waiting);
    for (const part of all(".on")) part.classList.remove("on");
    shown?.removeAttribute("aria-describedby");
    shown = null;
    pinned = false;
    card.hidden = true;
  }

  function close() {
    const back = origin ?? shown;
    closed = shown !== null;
    const inside = card.contains(document.activeElement) || document.activeElement === shown;
    hide();
    if (inside && back) back.focus();
    hide(); // what the focus has opened
    origin = null;
  }

  const soon = (act) => {
    clearTimeout(waiting);
    waiting = setTimeout(act, 100);
  };
  const pieceAt = (event) => event.target.closest?.("[data-f]");

  document.addEventListener("mouseover", (event) => {
    const piece = pieceAt(event);
    if (pinned || closed) return;
    if (piece) soon(() => show(piece));
    else if (card.contains(event.target)) clearTimeout(waiting);
    else if (shown && shown !== document.activeElement) soon(hide);
  });
  document.addEventListener("mousemove", (event) => { closed &&= !event.movementX && !event.movementY; });
  document.addEventListener("focusin", (event) => {
    if (pieceAt(event)?.matches(":focus-visible")) show(pieceAt(event)); // by the keyboard
  });
  document.addEventListener("focusout", (event) => {
    if (pieceAt(event) && !pinned && !card.contains(event.relatedTarget)) hide();
  });
  addEventListener("scroll", place, { capture: true, passive: true });
  addEventListener("resize", place);
  one("button", card).addEventListener("click", close);

  // ---- from place to place

  function open(next) {
    articles.forEach((other, i) => {
      other.hidden = other !== next;
      if (!entries[i]) return;
      one("a", entries[i]).ariaCurrent = other === next ? "true" : null;
      if (other === next) menu.scrollTop = entries[i].offsetTop - menu.clientHeight / 3;
    });
    current = next;
    filter();
  }

  function go(hash) {
    const [, name, number] = /^#(a\d+)(?:-(\d+))?$/.exec(hash) ?? [];
    const next = name && document.getElementById(name);
    if (!next) return;
    hide();
    open(next);
    const piece = number && one(`.text [data-f~="${number}"]`, next);
    (piece ?? next).scrollIntoView({ block: piece ? "center" : "start" });
    (piece ?? next).focus({ preventScroll: true });
    if (piece) show(piece, { pin: true, number });
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#a']"), piece = pieceAt(event), node = event.target.closest("[data-name]");
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (node) return press(node);
    if (!link && !piece) return card.contains(event.target) || close();
    event.preventDefault();
    if (piece && !piece.dataset.a) {
      if (getSelection().isCollapsed) show(piece, { pin: true });
      return;
    }
    origin = link.closest("aside, svg") && link;
    const hash = link.getAttribute("href");
    // in a notebook's frame the address is not the page's own
    if (location.protocol !== "about:" && hash !== location.hash) history.pushState(null, "", hash);
    go(hash);
  });
  addEventListener("popstate", () => {
    if (location.hash) return go(location.hash);
    hide();
    open(articles[0]);
  });

  // ---- pictures: arrows go from mark to mark, a name tells whom it met and is searched for

  const joins = (edge, node) => edge.dataset.ends.split(" ").includes(node.dataset.n);

  function press(node) {
    form.elements.find.value = node.ariaPressed === "true" ? "" : node.dataset.name;
    filter();
  }

  // ---- the lists as a table: what a sheet takes when it is pasted

  const columns = ["article", "published", "source", "kind", "status", "who", "words", "where", "when", "to", "more"];

  function cells(row) {
    const article = document.getElementById(`a${row.dataset.a}`), said = one(":scope > small:not(.from)", row);
    const link = one("a", row), speaker = speakers.get(row);
    const people = speaker ? [speaker] : all(".people .name", row);
    const found = {
      article: one("h2", article).textContent, published: article.dataset.published, source: article.dataset.source,
      kind: one("h2", row.closest(".panel")).firstChild.textContent.trim(), status: row.dataset.s,
      who: people.map((name) => name.textContent).join("; "), words: one(".people a", row) ? "" : link.textContent,
    };
    const more = said ? [said.textContent] : [];
    for (const detail of all(":scope > span:not(.people)", row)) {
      const term = one("small", detail)?.textContent, words = detail.lastChild.textContent.trim();
      if (columns.includes(term)) found[term] = words;
      else more.push(words);
    }
    found.more = more.join("; ");
    // a cell that a spreadsheet would compute begins with an apostrophe
    return columns.map((column) => (found[column] ?? "").replace(/^(?=[=+\-@\t\r\n])/, "'"));
  }

  function copy() {
    const left = rows.filter((row) => !row.hidden).map(cells);
    const lines = [columns, ...left].map((line) => line.map((words) => words.replace(/\s+/g, " ")).join("\t"));
    const field = document.createElement("textarea");
    field.value = lines.join("\n");
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy"); // which works in files and frames, too
    field.remove();
    found.value = done ? `${left.length} rows copied: paste them into a sheet` : "the browser does not allow to copy";
  }

  one(".copy").addEventListener("click", copy);

  const stopsOf = (picture) => all("a:not(.dim), .node:not(.dim)", picture);

  function rove(picture, stop) {
    for (const other of all("a, .node", picture)) other.setAttribute("tabindex", other === stop ? "0" : "-1");
  }

  function near(node) {
    one(".met").textContent = node ? node.ariaLabel : "";
    for (const edge of edges) edge.classList.toggle("apart", node !== null && !joins(edge, node));
    for (const other of nodes) {
      const met = edges.some((edge) => joins(edge, other) && joins(edge, node ?? other));
      other.classList.toggle("apart", node !== null && other !== node && !met);
    }
  }

  for (const node of nodes) {
    for (const kind of ["mouseenter", "focus"]) node.addEventListener(kind, () => near(node));
    for (const kind of ["mouseleave", "blur"]) node.addEventListener(kind, () => near(null));
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return close();
    const node = event.target.closest(".node"), picture = event.target.closest("[data-roving]");
    const piece = event.target.closest(".text a");
    if ((node || piece) && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      if (node) return press(node);
      show(piece, { pin: true });
      card.focus(); // which the keyboard can then scroll
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!picture || !step) return;
    event.preventDefault();
    const stops = stopsOf(picture);
    const next = stops[stops.indexOf(event.target) + step];
    if (!next) return;
    rove(picture, next);
    next.focus();
  });

  let typing = 0;
  form.addEventListener("input", (event) => {
    clearTimeout(typing);
    if (event.target.type === "search") typing = setTimeout(filter, 100);
    else filter();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const scroll of all(".when .scroll")) scroll.scrollTop = scroll.scrollHeight; // to the axis
  if (current) open(current);
  go(location.hash);
}
