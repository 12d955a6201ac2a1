// Asking the playground, and saying what went wrong.

/** GETs JSON; null when there is no such thing (404). */
export async function ask(path) {
  const answer = await fetch(path);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`The playground answered ${answer.status}.`);
  return answer.json();
}

/** POSTs JSON; returns what comes back, or shows why it was refused and returns null. */
export const tell = (path, body = {}) => post(path, "application/json", JSON.stringify(body));

/** POSTs a file as it is; returns as `tell` does. */
export const tellFile = (path, file) => post(path, "application/octet-stream", file);

async function post(path, type, body) {
  try {
    const answer = await fetch(path, { method: "POST", headers: { "Content-Type": type }, body });
    const text = await answer.text();
    const json = text ? JSON.parse(text) : {};
    if (answer.ok) return json;
    toast(json.error ?? `The playground answered ${answer.status}.`);
  } catch {
    toast("The playground does not answer. Is the program still running?");
  }
  return null;
}

/** Shows a notice for a moment, on the page or on one phone; longer texts stay longer. */
export function toast(text, place = document.getElementById("toasts")) {
  const note = document.createElement("div");
  note.className = "toast";
  note.textContent = text;
  place.append(note);
  setTimeout(() => note.remove(), 2500 + 50 * text.length);
}
