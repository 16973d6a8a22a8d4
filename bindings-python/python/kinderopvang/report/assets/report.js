"use strict";
(() => {
  const root = document.documentElement;
  const find = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const data = JSON.parse(find("#texts").textContent);

  // A choice lasts while this tab is open. Where a browser keeps nothing for a file, it lasts for the page.
  const kept = {
    get(name) {
      try { return sessionStorage.getItem(`kinderopvang.${name}`); } catch { return null; }
    },
    set(name, value) {
      try { sessionStorage.setItem(`kinderopvang.${name}`, value); } catch { /* not kept */ }
    },
  };

  // Language. The page holds its texts in the language it was made in; the list holds the other one.
  const texts = { [data.other]: data.texts, [data.language]: [] };
  const said = all("[data-t]");
  const labelled = all("[data-l]");
  for (const element of said) texts[data.language][element.dataset.t] = element.textContent;
  for (const element of labelled) texts[data.language][element.dataset.l] = element.getAttribute("aria-label");

  function put(element) {
    element.textContent = texts[root.lang][element.dataset.t];
  }

  function speak(language) {
    if (root.lang !== language) {
      root.lang = language;
      for (const element of said) if (element.isConnected) put(element);
      for (const element of labelled) element.setAttribute("aria-label", texts[language][element.dataset.l]);
    }
    for (const button of all("[data-language]")) {
      button.setAttribute("aria-pressed", String(button.dataset.language === language));
    }
    tell();
  }

  // Dark and light.
  const theme = find("#theme");
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : prefersDark.matches);
  function colour(chosen) {
    if (chosen) root.dataset.theme = chosen;
    theme.setAttribute("aria-pressed", String(isDark()));
  }

  // Filters: within a group one choice is enough, between the groups all have to fit.
  const search = find("#search");
  const boxes = all(".filters input[type=checkbox]");
  const found = find("#found");
  const actions = all("[data-action]");
  const people = all("[data-person]");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const shown = (rows) => rows.filter((row) => !row.hidden).length;
  const chosen = (name) => boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
  const isFiltered = () => Boolean(search?.value.trim()) || boxes.some((box) => box.checked);

  function filter() {
    if (!found) return;
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    const states = chosen("state");
    const urgencies = chosen("urgency");
    for (const row of [...actions, ...people]) {
      const { name, state, urgency } = row.dataset;
      const own = urgency.split(" ");
      row.hidden = !(
        words.every((word) => plain(name).includes(word)) &&
        (!states.length || states.includes(state)) &&
        (!urgencies.length || urgencies.some((one) => own.includes(one)))
      );
    }
    for (const group of all("[data-group]")) group.hidden = !find("[data-action]:not([hidden])", group);
    for (const [id, rows] of [["#no-actions", actions], ["#no-people", people]]) {
      const none = find(id);
      if (none) none.hidden = shown(rows) > 0;
    }
    find("#reset").hidden = !isFiltered();
    root.classList.toggle("filtered", isFiltered());
    tell();
  }

  function tell() {
    if (!found) return;
    const numbers = {
      actions: shown(actions), allActions: actions.length, people: shown(people), allPeople: people.length,
    };
    const text = data.spoken[found.dataset.text ?? "shown"][root.lang];
    const told = text.replace(/\{(\w+)\}/g, (_, name) => numbers[name]);
    if (found.textContent !== told) found.textContent = told;
  }

  function showAll() {
    search.value = "";
    for (const box of boxes) box.checked = false;
    filter();
  }

  // In a large organisation, what is folded away is taken out of the page until it is opened.
  const taken = new Map();
  for (const folded of all("[data-many] details")) {
    const content = document.createDocumentFragment();
    while (folded.firstElementChild.nextSibling) content.append(folded.firstElementChild.nextSibling);
    taken.set(folded, content);
  }
  function bring(folded) {
    if (!taken.has(folded)) return;
    folded.append(taken.get(folded));
    taken.delete(folded);
    for (const element of all("[data-t]", folded)) put(element);
  }
  function unfold(folded, open = true) {
    if (open) bring(folded);
    folded.open = open;
  }
  addEventListener("toggle", (event) => { if (event.target.open) bring(event.target); }, true);

  // On a narrow screen what has to be done comes before the filters, which fold away.
  const filters = find("#filters");
  const narrow = matchMedia("(max-width: 46rem)");
  const fold = () => { if (filters) filters.open = !narrow.matches; };
  narrow.addEventListener("change", fold);

  // A link leads to something that may be filtered out or folded.
  function arrive() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.hidden) showAll();
    const reasons = target.matches(".card") && find("details", target);
    if (reasons) unfold(reasons);
    target.scrollIntoView();
  }

  // On paper everything is open.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all("details:not([open])");
    for (const one of opened) unfold(one);
  });
  addEventListener("afterprint", () => {
    for (const one of opened) unfold(one, false);
    opened = [];
  });

  for (const button of all("[data-language]")) {
    button.addEventListener("click", () => {
      kept.set("language", button.dataset.language);
      speak(button.dataset.language);
    });
  }
  theme.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    kept.set("theme", next);
    colour(next);
  });
  prefersDark.addEventListener("change", () => colour());
  find("#print").addEventListener("click", () => print());
  search?.addEventListener("input", filter);
  for (const box of boxes) box.addEventListener("change", filter);
  find("#reset")?.addEventListener("click", () => {
    showAll();
    search.focus();
  });
  for (const button of all("[data-unfold]")) {
    button.addEventListener("click", () => {
      const open = button.getAttribute("aria-expanded") !== "true";
      button.setAttribute("aria-expanded", String(open));
      for (const one of all("details", document.getElementById(button.dataset.unfold))) unfold(one, open);
    });
  }
  addEventListener("hashchange", arrive);

  root.classList.add("scripted");
  colour(kept.get("theme"));
  const language = kept.get("language");
  speak(language in texts ? language : data.language);
  fold();
  filter();
  arrive();
})();
