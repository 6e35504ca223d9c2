"use strict";
{
  const one = (selector, at = document) => at.querySelector(selector);
  const all = (selector, at = document) => [...at.querySelectorAll(selector)];
  const form = one("form"), card = one("#card"), list = one("#card ol");
  const articles = all("article"), entries = all("nav li"), rows = all("aside li");
  const marks = all(".when a"), edges = all(".edge"), nodes = all(".node");
  let current = articles[0], shown = null, pinned = false, leaving = 0;
  let closed = false; // by hand: what lies below the pointer then must not open at once

  // ---- filters

  const off = { k: new Set(), s: new Set() };
  const passes = (fact) => !off.k.has(fact.dataset.k) && !off.s.has(fact.dataset.s);
  const cards = (piece) => {
    const article = piece.dataset.a ?? current.id.slice(1);
    return piece.dataset.f.split(" ").map((n) => document.getElementById(`a${article}-${n}`));
  };

  function filter() {
    for (const name of ["k", "s"]) {
      off[name] = new Set(all(`input[name=${name}]:not(:checked)`).map((box) => box.value));
    }
    const words = form.elements.find.value.trim().toLowerCase();
    const everywhere = !form.elements.scope || form.elements.scope.value === "all";
    const says = (element) => element.textContent.toLowerCase().includes(words);
    for (const row of rows) {
      const here = everywhere || words || `a${row.dataset.a}` === current.id;
      const speaker = one("h3", row.closest(".group"));
      const told = says(row) || (speaker && says(speaker));
      row.hidden = !(here && told && passes(row));
    }
    for (const group of all(".group")) group.hidden = !one("li:not([hidden])", group);
    for (const panel of all(".panel")) {
      const left = all("li:not([hidden])", panel).length;
      panel.hidden = !left;
      one("h2 small", panel).textContent = left;
    }
    articles.forEach((article, i) => {
      if (entries[i]) entries[i].hidden = !(says(article) || says(entries[i]));
    });
    for (const mark of marks) mark.classList.toggle("dim", !passes(mark) || !mark.ariaLabel.toLowerCase().includes(words));
    for (const edge of edges) {
      const gone = off.k.has("event") || edge.dataset.s.split(" ").every((status) => off.s.has(status));
      edge.classList.toggle("dim", gone);
    }
    for (const node of nodes) node.ariaPressed = node.dataset.name.toLowerCase() === words;
    highlight();
  }

  function highlight() {
    for (const piece of all(".text .f", current)) {
      const left = cards(piece).filter(passes);
      piece.dataset.k = [...new Set(left.map((fact) => fact.dataset.k))].join(" ");
      if (piece.href) piece.tabIndex = left.length ? 0 : -1;
    }
  }

  // ---- what a fact says

  function show(piece, pin) {
    const facts = cards(piece).filter(passes);
    if (!facts.length) return hide();
    hide();
    clearTimeout(leaving);
    shown = piece;
    pinned = pin;
    list.replaceChildren(...facts.map((fact) => {
      const copy = fact.cloneNode(true);
      copy.removeAttribute("id");
      return copy;
    }));
    piece.classList.add("on");
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
    shown?.classList.remove("on");
    shown = null;
    pinned = false;
    card.hidden = true;
  }

  function close() {
    closed = shown !== null;
    hide();
  }

  const hideSoon = () => { leaving = setTimeout(() => pinned || hide(), 150); };
  const pieceAt = (event) => event.target.closest?.("[data-f]");

  document.addEventListener("mouseover", (event) => {
    if (event.target.closest("#card")) clearTimeout(leaving);
    else if (pieceAt(event) && !pinned && !closed) show(pieceAt(event), false);
  });
  document.addEventListener("mousemove", (event) => { closed &&= !event.movementX && !event.movementY; });
  document.addEventListener("mouseout", () => { if (shown && !pinned) hideSoon(); });
  document.addEventListener("focusin", (event) => { if (pieceAt(event)) show(pieceAt(event), false); });
  document.addEventListener("focusout", (event) => {
    if (pieceAt(event) && !card.contains(event.relatedTarget)) hideSoon();
  });
  addEventListener("scroll", place, { capture: true, passive: true });
  addEventListener("resize", place);
  one("button", card).addEventListener("click", close);

  // ---- from place to place

  function open(article) {
    articles.forEach((other, i) => {
      other.hidden = other !== article;
      if (entries[i]) one("a", entries[i]).ariaCurrent = other === article ? "true" : null;
    });
    current = article;
    filter();
  }

  function go(hash) {
    const [, article, number] = /^#(a\d+)(?:-(\d+))?$/.exec(hash) ?? [];
    const found = article && document.getElementById(article);
    if (!found) return;
    hide();
    open(found);
    const target = number ? one(`.text [data-f~="${number}"]`, found) : found;
    target.scrollIntoView({ block: number ? "center" : "start" });
    target.focus({ preventScroll: true });
    if (number) show(target, true);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']"), piece = pieceAt(event), node = event.target.closest(".node");
    if (node) press(node);
    if (!link && !piece) return card.contains(event.target) || close();
    event.preventDefault();
    if (piece && !piece.dataset.a) return show(piece, true);
    const hash = link.getAttribute("href");
    if (location.protocol !== "about:") history.pushState(null, "", hash);
    go(hash);
  });

  function press(node) {
    const again = node.ariaPressed === "true";
    form.elements.find.value = again ? "" : node.dataset.name;
    filter();
  }

  // ---- keys: Escape closes; in a picture, arrows go from mark to mark

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    const node = event.target.closest?.(".node");
    if (node && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      press(node);
    }
    const picture = event.target.closest?.("[data-roving]");
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!picture || !step) return;
    event.preventDefault();
    const stops = all("a:not(.dim), .node", picture);
    const next = stops[stops.indexOf(event.target) + step];
    if (next) rove(picture, next).focus();
  });

  function rove(picture, stop) {
    for (const other of all("a, .node", picture)) other.setAttribute("tabindex", other === stop ? "0" : "-1");
    return stop;
  }

  for (const picture of all("[data-roving]")) rove(picture, one("a, .node", picture));
  for (const node of nodes) {
    const near = (name) => edges.forEach((edge) => {
      edge.classList.toggle("apart", name !== null && !edge.dataset.ends.split(" ").includes(name));
    });
    for (const kind of ["mouseenter", "focus"]) node.addEventListener(kind, () => near(node.dataset.n));
    for (const kind of ["mouseleave", "blur"]) node.addEventListener(kind, () => near(null));
  }
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", () => go(location.hash));
  open(current);
  go(location.hash);
}
