// One message of a chat as an element.

import { page } from "./rich.js";
import { formatted } from "./text.js";

/** What is attached: the path of its sign (24 × 24) and its name. */
const MEDIA = {
  photo: ["M4 6h16v12H4zM4 16l5-5 4 4 3-3 4 4", "Photo"],
  sticker: ["M12 4a8 8 0 1 0 8 8M12 4l8 8M8.5 13.5c1.8 2.6 5.2 2.6 7 0", "Sticker"],
  voice: ["M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4ZM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3", "Voice message"],
  document: ["M7 4h7l4 4v12H7zM14 4v4h4M10 13h5M10 16.5h5", "Document"],
};

/** The element of a message; `acts` has tap(message, key), open(target) and time(instant). */
export function messageElement(message, acts) {
  const item = document.createElement("article");
  item.className = message.mine ? "message mine" : "message";
  item.append(bubble(message, acts));
  if (message.keys.length) item.append(buttons(message, acts));
  return item;
}

function bubble(message, acts) {
  const element = document.createElement("div");
  element.className = "bubble";
  if (message.media) element.append(media(message.media));
  const words = document.createElement(message.blocks ? "div" : "span");
  words.className = "words";
  words.append(message.blocks ? page(message.blocks, acts.open) : formatted(shown(message), message.entities, acts.open));
  const stamp = document.createElement("span");
  stamp.className = "stamp";
  stamp.textContent = (message.edited ? "edited " : "") + acts.time(message.sent);
  element.append(words, stamp);
  return element;
}

/** Telegram shows a person only "/start", not the code that a link carried. */
function shown(message) {
  return message.mine ? message.text.replace(/^\/start \S+$/, "/start") : message.text;
}

function media({ kind, fileId, fileName, size }) {
  const address = `/playground/phones/files/${encodeURIComponent(fileId)}`;
  const [sign, name] = MEDIA[kind] ?? [MEDIA.document[0], kind];
  const element = document.createElement(size ? "a" : "div");
  element.className = "media";
  if (size) element.href = address;
  if (kind === "photo" && size) {
    const picture = document.createElement("img");
    picture.src = address;
    picture.alt = "A picture from the bot";
    element.append(picture);
  } else {
    element.append(icon(sign), fileName || name);
    if (size) element.download = fileName;
  }
  return element;
}

function icon(path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.append(document.createElementNS(svg.namespaceURI, "path"));
  svg.firstChild.setAttribute("d", path);
  const frame = document.createElement("span");
  frame.className = "media-icon";
  frame.append(svg);
  return frame;
}

function buttons(message, acts) {
  const all = document.createElement("div");
  all.className = "buttons";
  for (const row of message.keys) {
    const line = document.createElement("div");
    line.append(...row.map((key) => button(message, key, acts)));
    all.append(line);
  }
  return all;
}

function button(message, key, acts) {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = key.label;
  if (key.url) {
    element.className = "outside";
    element.addEventListener("click", () => acts.open(key.url));
  } else {
    element.addEventListener("click", async () => {
      element.classList.add("waiting");
      await acts.tap(message, key);
      setTimeout(() => element.classList.remove("waiting"), 600);
    });
  }
  return element;
}
