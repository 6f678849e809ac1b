// SPDX-License-Identifier: Apache-2.0

// Takes papers into the memory, one after another. Files whose names differ in a language only are one paper.

const page = document.getElementById("grow");
const words = JSON.parse(page.dataset.words);
const drop = document.getElementById("drop");
const field = document.getElementById("papers");
const state = document.getElementById("grow-state");
let queue = Promise.resolve();
let all = 0;
let done = 0;

function make(tag, name, text) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (text !== undefined) made.textContent = text;
  return made;
}

const fill = (text, ...values) => values.reduce((made, value, place) => made.replace(`%${place + 1}`, value), text);

// The files of each paper: `a.zh.txt`, `a_en.docx`.
function papers(files) {
  const groups = new Map();
  for (const file of files) {
    const key = file.name.replace(/\.[^.]+$/, "").replace(/[._-][a-z]{2,3}(-[A-Za-z]{2,4})?$/, "");
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].flatMap((group) => (group.length <= 8 ? [group] : group.map((file) => [file])));
}

function coded(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",", 2)[1] ?? "");
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function progress() {
  state.replaceChildren();
  if (done === all) return;
  const bar = make("progress");
  bar.max = all;
  bar.value = done;
  bar.setAttribute("aria-label", words.working);
  state.append(bar, make("p", "place", `${words.working} ${done} / ${all}`));
}

async function grow(files, card) {
  const note = card.querySelector(".place");
  note.textContent = words.working;
  card.setAttribute("aria-busy", "true");
  try {
    if (files.reduce((size, file) => size + file.size, 0) > (Number(page.dataset.limit) * 7) / 10) throw new Error(words.tooLarge);
    const parts = [];
    for (const file of files) parts.push({ name: file.name, text_base64: await coded(file) });
    const answer = await fetch("/api/v1/grow", {
      method: "POST", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ files: parts, dry_run: document.getElementById("dry").checked }),
    });
    const result = await answer.json();
    if (!answer.ok) throw new Error(result.detail);
    show(result, card);
  } catch (error) {
    note.remove();
    card.append(make("p", "warn", String(error.message || error)));
  } finally {
    card.removeAttribute("aria-busy");
    done += 1;
    progress();
  }
}

// The reading card: what was read of each part, before anybody looks at pairs.
function show(result, card) {
  const isDry = document.getElementById("dry").checked;
  card.querySelector(".place").remove();
  const waiting = result.units.filter((unit) => unit.status === "needs-review").length;
  const approved = result.units.filter((unit) => unit.status === "approved").length;
  const change = words[result.change] ?? result.change;
  const line = make("p", "also", `${fill(words.pairs, result.units.length, approved, waiting)}`);
  line.prepend(make("span", `badge ${result.change}`, isDry ? fill(words.preview, change) : change), " ");
  card.append(line);
  const table = make("dl", "reading");
  let before = "";
  for (const part of result.reading.parts) {
    if (part.part !== before) table.append(make("dt", "", words[part.part] ?? part.part));
    before = part.part;
    const row = make("dd");
    row.append(make("span", "badge", part.lang), " ");
    const size = part.sentences === undefined ? words.notTaken : part.part === "title" ? "" : `${part.sentences} ${["authors", "keywords"].includes(part.part) ? "" : words.sentences}`;
    if (size) row.append(make("span", "place", `${size.trim()} `));
    const text = make("span", "", part.text.length > 160 ? `${part.text.slice(0, 160)}…` : part.text);
    text.lang = part.lang;
    row.append(text);
    table.append(row);
  }
  card.append(table);
  for (const warning of result.reading.warnings) card.append(make("p", "warn", warning));
  if (result.unaligned.length) card.append(make("p", "note", `${words.alone}: ${result.unaligned.length}`));
  const terms = result.candidates.filter((term) => !term.known).map((term) => `${term.source} – ${term.target}`);
  if (terms.length) card.append(make("p", "note", `${words.terms}: ${terms.join("; ")}`));
  if (!isDry) {
    const link = make("a", "button small", words.open);
    link.href = `/paper?file=${encodeURIComponent(result.file)}`;
    card.append(link);
  }
}

function take(files) {
  for (const paper of papers([...files])) {
    const card = make("article", "card");
    card.append(make("h2", "card-title", paper.map((file) => file.name).join(" + ")), make("p", "place", words.waiting));
    document.getElementById("cards").prepend(card);
    all += 1;
    queue = queue.then(() => grow(paper, card));
  }
  progress();
}

field.addEventListener("change", () => { take(field.files); field.value = ""; });
for (const name of ["dragenter", "dragover"]) {
  drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add("over"); });
}
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  take(event.dataTransfer.files);
});
