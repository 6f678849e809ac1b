// SPDX-License-Identifier: Apache-2.0

// Saves pressing buttons. Every page also works without it: the server makes all of the content, and this only
// fetches the same page and puts its results in the place of the old ones.

const results = () => document.getElementById("results");
let running = null;

async function refresh(url, options = {}) {
  running?.abort();
  const own = (running = new AbortController());
  results()?.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(url, { ...options, signal: own.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("results");
    // A page that is not ours, as of a proxy, is shown whole.
    if (!fresh) throw new Error(answer.statusText);
    results().replaceWith(document.adoptNode(fresh));
    wake(results());
    return true;
  } catch (error) {
    if (error.name !== "AbortError") say(String(error.message || error));
    return false;
  } finally {
    if (running === own) {
      running = null;
      results()?.removeAttribute("aria-busy");
    }
  }
}

let timer = 0;
function later(work, wait) {
  clearTimeout(timer);
  timer = setTimeout(work, wait);
}

function say(text) {
  const toast = document.getElementById("toast");
  toast.textContent = text;
  toast.classList.add("shown");
  setTimeout(() => toast.classList.remove("shown"), 2000);
}

// Shows the buttons that need this script.
function wake(root) {
  for (const button of root.querySelectorAll("button[hidden]")) button.hidden = false;
}

// Look up and concepts: while typing.
const search = document.querySelector("form.search");
if (search) {
  const field = search.elements.q;
  const ask = () => {
    const url = new URL(search.action);
    if (field.value.trim()) url.searchParams.set("q", field.value);
    history.replaceState(null, "", url);
    refresh(url);
  };
  let composing = false;
  field.addEventListener("compositionstart", () => (composing = true));
  field.addEventListener("compositionend", () => { composing = false; later(ask, 150); });
  field.addEventListener("input", () => { if (!composing) later(ask, 200); });
  search.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(timer); ask(); });
}

// Check and align: the answer in the same page, so that the fields keep their history of changes.
const draft = document.getElementById("draft");
function post(form) {
  return refresh(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
}
for (const form of document.querySelectorAll("#draft-form, form.pair[action='/align']")) {
  form.addEventListener("submit", (event) => { event.preventDefault(); post(form); });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); form.requestSubmit(); }
  });
}
if (draft) {
  draft.addEventListener("input", () => later(() => { if (draft.value.trim()) post(draft.form); }, 700));
}
for (const area of document.querySelectorAll("textarea")) {
  area.addEventListener("dragover", (event) => { event.preventDefault(); area.classList.add("over"); });
  area.addEventListener("dragleave", () => area.classList.remove("over"));
  area.addEventListener("drop", async (event) => {
    const file = event.dataTransfer?.files[0];
    area.classList.remove("over");
    if (!file) return;
    event.preventDefault();
    if (area === draft) return checkFile(file);
    const text = await file.text();
    if (text.includes("\u0000") || text.includes("\uFFFD")) return say(`${file.name}: not a text in UTF-8`);
    area.value = text;
    area.dispatchEvent(new Event("input"));
  });
}

// A file instead of a pasted text: its findings, and a copy with them as comments.
const upload = document.getElementById("draft-file");
let chosen = null;
const coded = (file) => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(String(reader.result).split(",", 2)[1] ?? "");
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(file);
});
const asJSON = (body) => ({ method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
async function checkFile(file) {
  // A text is shown in the field, where it can be corrected.
  if (/\.(txt|md)$/i.test(file.name)) {
    const text = await file.text();
    if (text.includes("\u0000") || text.includes("\uFFFD")) return say(`${file.name}: not a text in UTF-8`);
    chosen = { name: file.name };
    draft.value = text;
    return draft.dispatchEvent(new Event("input"));
  }
  chosen = { name: file.name, bytes: await coded(file) };
  refresh("/check", asJSON({ name: chosen.name, draft_base64: chosen.bytes, original: draft.form.elements.original.value }));
}
function save(name, blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
async function annotate(isFixed) {
  const original = draft.form.elements.original.value;
  const answer = await fetch("/api/v1/annotate", asJSON({
    name: chosen.name, text_base64: chosen.bytes, fix: isFixed, ...(original.trim() ? { source: original } : {}),
  }));
  const result = await answer.json();
  if (!answer.ok) return say(result.detail);
  const bytes = Uint8Array.from(atob(result.document_base64), (letter) => letter.charCodeAt(0));
  save(chosen.name.replace(/\.docx$/i, "-checked.docx"), new Blob([bytes]));
}
if (upload) {
  upload.hidden = false;
  document.querySelector("label[for=draft-file]").hidden = false;
  document.getElementById("download").hidden = false;
  upload.addEventListener("change", () => { if (upload.files[0]) checkFile(upload.files[0]); upload.value = ""; });
}

// Changes a part of the draft as if it were typed, so that the browser can undo it.
function replace(start, end, text) {
  draft.focus();
  draft.setSelectionRange(start, end);
  if (!document.execCommand("insertText", false, text)) draft.setRangeText(text, start, end, "end");
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.dataset.copy !== undefined) {
    await navigator.clipboard?.writeText(button.dataset.copy);
    say(document.body.dataset.copied);
  } else if (button.dataset.annotate !== undefined) {
    annotate(button.dataset.annotate === "fix");
  } else if (button.id === "download") {
    save(chosen?.name.replace(/\.(?!txt|md)[^.]+$/i, ".txt") ?? "draft.txt", new Blob([draft.value], { type: "text/plain" }));
  } else if (button.classList.contains("fix")) {
    replace(Number(button.dataset.start), Number(button.dataset.end), button.dataset.text);
    clearTimeout(timer);
    post(draft.form);
  } else if (button.id === "fix-all") {
    const fixes = [...document.querySelectorAll(".fix.certain")].map((fix) => ({
      start: Number(fix.dataset.start), end: Number(fix.dataset.end), text: fix.dataset.text,
    }));
    // From the end, so that places stay; of two that overlap only one.
    let before = Infinity;
    for (const fix of fixes.sort((a, b) => b.start - a.start)) {
      if (fix.end > before) continue;
      replace(fix.start, fix.end, fix.text);
      before = fix.start;
    }
    clearTimeout(timer);
    post(draft.form);
  }
});

// Review: decisions without a new page, and keys.
const cards = () => [...document.querySelectorAll("form.waiting")];
function select(index) {
  const all = cards();
  const card = all[Math.max(0, Math.min(index, all.length - 1))];
  all.forEach((other) => other.classList.toggle("current", other === card));
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "nearest" });
}
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("form.waiting")) return;
  event.preventDefault();
  const index = cards().indexOf(form);
  const body = new URLSearchParams(new FormData(form, event.submitter));
  for (const button of form.querySelectorAll("button")) button.disabled = true;
  if (await refresh(form.action, { method: "POST", body })) select(index);
  else for (const button of form.querySelectorAll("button")) button.disabled = false;
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = event.target.matches("input, textarea");
  if (isTyping) {
    if (event.key === "Escape" && event.target.closest("form.waiting")) event.target.closest("form.waiting").focus();
    return;
  }
  if (event.key === "/" && search) {
    event.preventDefault();
    search.elements.q.select();
  }
  const all = cards();
  if (!all.length) return;
  const index = all.findIndex((card) => card.classList.contains("current"));
  const press = (value) => all[Math.max(0, index)].querySelector(`button[value=${value}]`).click();
  switch (event.key.toLowerCase()) {
    case "j": case "arrowdown": event.preventDefault(); return select(index + 1);
    case "k": case "arrowup": event.preventDefault(); return select(index - 1);
    case "a": return press("accept");
    case "s": return press("edit");
    case "r": return press("reject");
    case "e":
      event.preventDefault();
      return all[Math.max(0, index)].querySelector("textarea")?.focus();
  }
});

// The page that is shown is in sight where the navigation is too narrow for all.
document.querySelector("nav a[aria-current=page]")?.scrollIntoView({ block: "nearest", inline: "center" });
wake(document);
