// SPDX-License-Identifier: Apache-2.0

// Puts the sentences of one paper in order. The server is the truth: each key is a request that names the versions that
// were seen, and what others do arrives as events.

import { BeadList } from "/bead-list.js";

const page = document.getElementById("paper");
const words = JSON.parse(page.dataset.words);
const doubt = Number(page.dataset.doubt);
const file = page.dataset.file;
const address = `/api/v1/papers/${encodeURIComponent(file)}`;
const marks = new Set(JSON.parse(localStorage.getItem(`marks ${file}`) || "[]"));
const owner = (sessionStorage.owner ??= crypto.randomUUID?.() ?? String(Math.random()).slice(2));

let units = [];
let languages = [];
let step = 0;
let waiting = 0;
let current = 0;
let side = 0;
let editing = false;

const element = (id) => document.getElementById(id);
const list = new BeadList(element("beads"), (index) => row(index));

function make(tag, name, text) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (text !== undefined) made.textContent = text;
  return made;
}

let hideToast = 0;
function say(text) {
  const toast = element("toast");
  toast.textContent = text;
  toast.classList.add("shown");
  clearTimeout(hideToast);
  hideToast = setTimeout(() => toast.classList.remove("shown"), 3000);
}

// Rows.

const textOf = (unit, language) => unit.variants.find((variant) => variant.lang === language)?.text ?? "";
const isDoubtful = (unit) => unit.status === "needs-review" && (unit.confidence === undefined || unit.confidence < doubt || unit.reasons.length > 0);
const isUneven = (unit) => unit.variants.length < languages.length || !(unit.bead ?? "1-1").split("-").every((count) => count === "1");

function row(index) {
  const unit = units[index];
  const isCurrent = index === current;
  const made = make("div", `bead-row ${unit.status}${isCurrent ? " current" : ""}`);
  made.dataset.index = index;
  made.setAttribute("role", "listitem");
  const number = make("p", "number", index + 1);
  if (marks.has(unit.id)) number.append(make("span", "bookmark", "★"));
  made.append(number);
  languages.forEach((language, place) => {
    const text = textOf(unit, language);
    const cell = make("div", `side${text ? "" : " gap"}`);
    cell.lang = language;
    cell.dataset.side = place;
    cell.tabIndex = isCurrent && place === side ? 0 : -1;
    cell.setAttribute("role", "group");
    cell.setAttribute("aria-label", `${index + 1} ${language}`);
    cell.append(make("p", "", text || words.gap));
    made.append(cell);
  });
  made.append(state(unit));
  if (isCurrent) made.append(tools(unit));
  return made;
}

function state(unit) {
  const made = make("div", "state");
  const shade = unit.confidence === undefined ? "none" : unit.confidence >= 0.9 ? "high" : unit.confidence >= doubt ? "good" : unit.confidence >= 0.3 ? "low" : "poor";
  const pill = make("p", `pill ${unit.status} ${shade}`);
  pill.append(make("b", "", words[unit.status]));
  if (unit.confidence !== undefined) {
    const figure = make("span", "figure", `${Math.round(unit.confidence * 100)} %`);
    figure.title = words.confidence;
    pill.append(figure);
  }
  made.append(pill);
  if (isUneven(unit)) made.append(make("p", "shape", unit.variants.length < languages.length ? "1-0" : unit.bead));
  return made;
}

function tools(unit) {
  const made = make("div", "tools");
  if (unit.reasons.length) made.append(make("p", "reasons", `${words.why}: ${unit.reasons.join("; ")}`));
  if (unit.by) made.append(make("p", "reasons", `${words[unit.decision] ?? unit.decision} · ${unit.by}`));
  const buttons = make("p", "buttons");
  for (const [name, key, primary] of [
    ["accept", "A", true], ["reject", "R"], ["edit", "E"], ["merge", "Ctrl ⌫"], ["split", "Ctrl ↵"], ["up", "Ctrl ↑"],
    ["down", "Ctrl ↓"], ["shift-up", "⌫"], ["shift-down", "↵"], ["up-to-here", "C"],
  ]) {
    const button = make("button", `button small${primary ? " primary" : ""}`, words[name]);
    button.type = "button";
    button.dataset.do = name;
    button.append(make("kbd", "", key));
    buttons.append(button);
  }
  made.append(buttons);
  return made;
}

// The state of the whole paper.

function figures() {
  const done = units.length - waiting;
  element("progress").value = units.length ? done / units.length : 1;
  element("progress-text").textContent = words.progress.replace("%1", done).replace("%2", units.length).replace("%3", waiting);
  document.title = `${waiting ? `(${waiting}) ` : ""}${page.dataset.label} · Concord`;
}

function go(index, place = side, block = "nearest") {
  if (!units.length) return;
  const before = current;
  current = Math.max(0, Math.min(index, units.length - 1));
  side = Math.max(0, Math.min(place, languages.length - 1));
  if (before !== current && before < units.length) list.redraw(before);
  list.row(current);
  list.redraw(current);
  const made = list.row(current);
  made.querySelector(`[data-side="${side}"]`).focus({ preventScroll: true });
  made.scrollIntoView({ block, behavior: "instant" });
  light(made, units[current]);
}

function find(isWanted, way = 1) {
  for (let index = current + way; index >= 0 && index < units.length; index += way) {
    if (isWanted(units[index])) return go(index, side, "center");
  }
  say(words.none);
}

// Terms and numbers, lit on all sides of the current row.

const known = new Map();
const numbers = /\p{Nd}[\p{Nd}.,\u00a0]*\p{Nd}|\p{Nd}/gu;
async function light(made, unit) {
  if (!globalThis.CSS?.highlights) return;
  const found = { number: [], term: [], refused: [] };
  const nodes = [...made.querySelectorAll(".side:not(.gap) p")].map((place) => place.firstChild);
  const add = (kind, node, start, end) => {
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    found[kind].push(range);
  };
  for (const node of nodes) {
    for (const match of node.data.matchAll(numbers)) add("number", node, match.index, match.index + match[0].length);
  }
  const show = () => Object.entries(found).forEach(([kind, ranges]) => CSS.highlights.set(kind, new Highlight(...ranges)));
  show();
  const source = nodes[0];
  for (const [place, node] of nodes.entries()) {
    if (place === 0 || !source) continue;
    const from = source.parentNode.parentNode.lang;
    const to = node.parentNode.parentNode.lang;
    const key = `${from} ${to} ${source.data}`;
    if (!known.has(key)) {
      const answer = await fetch("/api/v1/terms", {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ text: source.data, from, to }),
      });
      if (!answer.ok) return;
      known.set(key, (await answer.json()).terms);
      if (known.size > 500) known.delete(known.keys().next().value);
    }
    for (const term of known.get(key)) {
      let start = source.data.indexOf(term.found);
      if (start >= 0) add("term", source, start, start + term.found.length);
      for (const [kind, forms] of [["term", term.approved], ["refused", term.refused]]) {
        for (const form of forms) {
          start = node.data.toLowerCase().indexOf(form.toLowerCase());
          if (start >= 0 && start + form.length <= node.data.length) add(kind, node, start, start + form.length);
        }
      }
    }
  }
  if (made.isConnected) show();
}

// Changes.

let queue = Promise.resolve();
function change(edit, fields = {}) {
  const id = units[current]?.id;
  if (!id) return queue;
  queue = queue.then(async () => {
    const index = units.findIndex((unit) => unit.id === id);
    const versions = {};
    for (const near of [index - 1, index, index + 1]) if (units[near]) versions[units[near].id] = units[near].version;
    await send({ edit, unit: id, versions, step, owner, ...fields });
  });
  return queue;
}

async function send(body) {
  try {
    const answer = await fetch(address, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
    });
    const result = await answer.json();
    const isChanged = answer.status === 409 && result.code !== "review/claimed";
    if (!answer.ok) throw new Error(isChanged ? words.changed : result.detail);
    for (const made of result.steps) take(made);
    if (body.edit === "undo" && !result.steps.length) say(words["nothing-to-undo"]);
  } catch (error) {
    say(String(error.message || error));
    await load();
  }
}

const held = new Map();
let gap = 0;
function take(made) {
  if (made.step <= step) return;
  held.set(made.step, made);
  while (held.has(step + 1)) {
    const next = held.get(step + 1);
    held.delete(step + 1);
    put(next);
  }
  clearTimeout(gap);
  if (held.size) gap = setTimeout(load, 500);
}

function put(made) {
  step = made.step;
  waiting = made.waiting;
  const isMine = made.owner?.endsWith(owner);
  const id = units[current]?.id;
  const isSame = made.removed === made.units.length;
  units.splice(made.at, made.removed, ...made.units);
  const place = units.findIndex((unit) => unit.id === id);
  const isFocused = element("beads").contains(document.activeElement) || document.activeElement === document.body;
  current = Math.max(0, Math.min(place < 0 ? made.at : place, units.length - 1));
  if (!editing) {
    if (isSame) for (let index = made.at; index < made.at + made.units.length; index++) list.redraw(index);
    else list.resize(units.length, made.at);
    if (isFocused) list.shown(current)?.querySelector(`[data-side="${side}"]`)?.focus({ preventScroll: true });
  }
  if (!isMine) {
    for (let index = made.at; index < Math.min(made.at + made.units.length, made.at + 100); index++) list.shown(index)?.classList.add("changed");
  }
  figures();
  if (list.shown(current) && !editing) light(list.shown(current), units[current]);
}

// Keys.

function edit() {
  const cell = list.row(current).querySelector(`[data-side="${side}"]`);
  const language = languages[side];
  const old = textOf(units[current], language);
  const area = make("textarea");
  area.value = old;
  area.lang = language;
  area.setAttribute("aria-label", words.edit);
  cell.replaceChildren(area, make("p", "hint", words["edit-hint"]));
  editing = true;
  area.style.height = `${area.scrollHeight + 4}px`;
  area.focus();
  let isOver = false;
  const close = async (work) => {
    if (isOver) return;
    isOver = true;
    editing = false;
    await work?.();
    list.resize(units.length);
    go(current);
  };
  const save = () => (area.value.trim() && area.value !== old ? change("text", { language, text: area.value }) : undefined);
  area.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") { event.preventDefault(); close(); }
    if (event.key !== "Enter" || event.isComposing || event.shiftKey) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      const place = new TextEncoder().encode(area.value.slice(0, area.selectionStart)).length;
      close(area.value === old ? () => change("split", { cuts: { [language]: place } }) : save);
    } else close(save);
  });
  area.addEventListener("blur", () => close(save));
}

const language = () => ({ language: languages[side] });
const jobs = {
  accept: () => { change("accept"); find((unit) => unit.status === "needs-review"); },
  reject: () => change("reject"),
  edit,
  merge: () => current > 0 && (go(current - 1), change("merge")),
  split: () => change("split"),
  up: () => change("move-up", language()),
  down: () => change("move-down", language()),
  "shift-up": () => change("shift-up", language()),
  "shift-down": () => change("shift-down", language()),
  swap: () => change("swap", language()),
  "up-to-here": () => change("accept-up-to-here"),
  status: () => change(units[current].status === "needs-review" ? "accept" : "reopen"),
  undo: () => { queue = queue.then(() => send({ edit: "undo", owner })); },
  doubtful: () => find(isDoubtful),
  keys: () => element("keys").showModal(),
  bookmark: () => {
    const id = units[current].id;
    marks.has(id) ? marks.delete(id) : marks.add(id);
    localStorage.setItem(`marks ${file}`, JSON.stringify([...marks]));
    go(current);
  },
};

document.addEventListener("keydown", (event) => {
  if (event.target.matches("input, textarea") || element("keys").open || !units.length) return;
  const control = event.ctrlKey || event.metaKey;
  const way = event.altKey ? -1 : 1;
  const isButton = event.target.matches("button, a, summary");
  const job = {
    ArrowDown: control ? jobs.down : () => go(current + 1), ArrowUp: control ? jobs.up : () => go(current - 1),
    ArrowLeft: () => go(current, side - 1), ArrowRight: () => go(current, side + 1),
    Enter: isButton ? null : control ? jobs.split : jobs["shift-down"],
    Backspace: control ? jobs.merge : jobs["shift-up"],
    z: control ? jobs.undo : null, x: control ? jobs.swap : null, "?": jobs.keys,
    ...(control ? {} : {
      j: () => go(current + 1), k: () => go(current - 1), a: jobs.accept, r: jobs.reject, e: jobs.edit, s: jobs.status,
      c: jobs["up-to-here"], d: jobs.doubtful, m: jobs.bookmark, b: () => find((unit) => marks.has(unit.id), way),
      n: () => find(isUneven, way), u: () => find((unit) => unit.status === "needs-review", way),
    }),
  }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!job) return;
  event.preventDefault();
  job();
});

page.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do]");
  if (button) return jobs[button.dataset.do]();
  const made = event.target.closest(".bead-row");
  if (!made || event.target.closest("textarea") || String(getSelection())) return;
  go(Number(made.dataset.index), Number(event.target.closest(".side")?.dataset.side ?? side));
});
page.addEventListener("dblclick", (event) => { if (event.target.closest(".side") && !editing) edit(); });

// Reading the paper, and what others do.

let loading = null;
function load() {
  loading ??= (async () => {
    try {
      for (let isWhole = false; !isWhole; ) {
        const read = [];
        let first = null;
        isWhole = true;
        do {
          const answer = await fetch(`${address}?limit=${read.length ? 3000 : 300}&offset=${read.length}`);
          const part = await answer.json();
          if (!answer.ok) throw new Error(part.detail);
          first ??= part;
          // Somebody has changed the paper in between.
          if (part.step !== first.step) { isWhole = false; break; }
          read.push(...part.units);
          if (read.length <= 300 && !units.length) { units = read.slice(); languages = part.languages; waiting = part.waiting; list.resize(units.length); }
          if (!part.units.length) break;
        } while (read.length < first.total);
        if (!isWhole) continue;
        const id = units[current]?.id;
        ({ languages, step, waiting } = first);
        units = read;
        held.clear();
        current = Math.max(0, units.findIndex((unit) => unit.id === id));
      }
      page.dataset.sides = languages.length;
      element("beads").removeAttribute("aria-busy");
      element("empty").hidden = units.length > 0;
      list.resize(units.length);
      figures();
    } catch (error) {
      say(String(error.message || error));
    } finally {
      loading = null;
    }
  })();
  return loading;
}

function listen() {
  const events = new EventSource(`/api/v1/events/${encodeURIComponent(file)}`);
  const live = (isLive) => { element("live").dataset.live = isLive; element("live").textContent = isLive ? words.live : words.offline; };
  events.addEventListener("hello", (event) => { live(true); if (JSON.parse(event.data).step !== step) load(); });
  events.addEventListener("step", (event) => take(JSON.parse(event.data)));
  events.addEventListener("notice", (event) => {
    const notice = JSON.parse(event.data);
    say(words["term-changed"] + " " + notice.terms.map((term) => term.term).join(", "));
  });
  events.addEventListener("error", () => live(false));
}

await load();
listen();
const wanted = units.findIndex((unit) => unit.id === decodeURIComponent(location.hash.slice(1)));
const firstWaiting = units.findIndex((unit) => unit.status === "needs-review");
go(wanted >= 0 ? wanted : Math.max(0, firstWaiting), languages.length - 1, firstWaiting > 3 || wanted >= 0 ? "center" : "nearest");
