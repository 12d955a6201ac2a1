// A phone on the page: shows one person's chat and does what the person does.

import { messageElement } from "./message.js";
import { tell, tellFile, toast } from "./talk.js";

export class Phone {
  /** `links.open(phone, target)` follows a link; `links.clock` knows how to write times. */
  constructor(desk, links) {
    desk.append(document.getElementById("phone-template").content.cloneNode(true));
    this.find = (selector) => desk.querySelector(selector);
    this.links = links;
    this.drawn = new Map();
    this.owner = null;
    this.listen();
  }

  listen() {
    const field = this.find("textarea");
    this.find("form").addEventListener("submit", (event) => { event.preventDefault(); this.send(); });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.send(); }
    });
    this.find(".start").addEventListener("click", () => this.person.blocked ? this.act("unblocks") : this.says("/start"));
    this.find(".block-button").addEventListener("click", () => this.act("blocks"));
    this.staysAtEnd();
    this.sheet(".menu-button", ".commands");
    this.sheet(".attach-button", ".attachments");
    this.listenForFiles();
    for (const button of this.find(".attachments").querySelectorAll("[data-kind]")) {
      button.addEventListener("click", () => { this.closeSheets(); this.act("sends", { kind: button.dataset.kind }); });
    }
    this.find(".phone").addEventListener("keydown", (event) => { if (event.key === "Escape") this.closeSheets(true); });
  }

  /** A real file: what is written in the field goes with it as its caption. */
  listenForFiles() {
    const chooser = this.find(".file-field");
    this.find(".file-button").addEventListener("click", () => { this.closeSheets(); chooser.click(); });
    chooser.addEventListener("change", async () => {
      for (const file of chooser.files) await this.sendFile(file);
      chooser.value = "";
    });
  }

  async sendFile(file) {
    const field = this.find("textarea");
    const query = new URLSearchParams({ name: file.name, caption: field.value.trim() });
    const sent = await tellFile(`/playground/phones/${this.person.id}/files?${query}`, file);
    if (sent) field.value = "";
  }

  /** A reader at the end of the chat stays there, whatever grows above or below. */
  staysAtEnd() {
    const chat = this.find(".chat");
    this.atEnd = true;
    chat.addEventListener("scroll", () => {
      const below = chat.scrollHeight - chat.scrollTop - chat.clientHeight;
      this.atEnd = below < 60 || Math.abs(chat.scrollTop - this.placed) < 2;
    });
    const follow = new ResizeObserver(() => this.toEnd());
    follow.observe(chat);
    chat.addEventListener("load", () => this.toEnd(), true);
  }

  /** A page that is longer than the screen is read from its beginning. */
  toEnd() {
    if (!this.atEnd) return;
    const chat = this.find(".chat");
    const last = chat.lastElementChild;
    const long = last?.querySelector(".page") && last.offsetHeight > chat.clientHeight;
    this.placed = long ? last.offsetTop - chat.offsetTop - 12 : chat.scrollHeight;
    chat.scrollTop = this.placed;
  }

  sheet(buttonSelector, sheetSelector) {
    const button = this.find(buttonSelector);
    button.addEventListener("click", () => {
      const opens = this.find(sheetSelector).hidden;
      this.closeSheets();
      this.find(sheetSelector).hidden = !opens;
      button.ariaExpanded = String(opens);
      if (opens) this.find(`${sheetSelector} button`)?.focus();
    });
  }

  closeSheets(backToField = false) {
    const anyOpen = !this.find(".commands").hidden || !this.find(".attachments").hidden;
    for (const sheet of [".commands", ".attachments"]) this.find(sheet).hidden = true;
    for (const button of [".menu-button", ".attach-button"]) this.find(button).ariaExpanded = "false";
    if (backToField && anyOpen) this.find("textarea").focus();
  }

  send() {
    const field = this.find("textarea");
    if (field.value.trim()) this.says(field.value);
    field.value = "";
    field.focus();
  }

  /** Shows a notice on this phone for a moment. */
  notes(text) { toast(text, this.find(".notices")); }

  says(text) { this.closeSheets(); return this.act("says", { text }); }
  act(what, body) { return tell(`/playground/phones/${this.person.id}/${what}`, body); }

  /** Draws the person's chat; what has not changed since the last time stays as it is. */
  show(person) {
    const other = this.owner !== person.id;
    this.person = person;
    this.owner = person.id;
    if (other) { this.atEnd = true; this.find(".chat").replaceChildren(); this.drawn.clear(); this.closeSheets(); }
    this.find(".phone-status").textContent = person.blocked ? "blocked" : person.typing ? "typing…" : "bot";
    this.showMessages(person);
    this.showKeys(person.standing);
    this.showCommands(person.commands);
    const begins = person.messages.length === 0 || person.blocked;
    this.find(".start").hidden = !begins;
    this.find(".start").textContent = person.blocked ? "Unblock and go on" : "Start";
    this.find(".writing").hidden = begins;
    this.find(".block-button").hidden = begins;
    this.find(".keys").hidden = begins;
    this.forgetTyping(person);
  }

  showMessages(person) {
    const chat = this.find(".chat");
    const wanted = this.items(person);
    for (const [key, { element }] of this.drawn) {
      if (!wanted.has(key)) { element.remove(); this.drawn.delete(key); }
    }
    let place = chat.firstElementChild;
    for (const [key, { looks, make }] of wanted) {
      const old = this.drawn.get(key);
      if (old?.looks === looks) { place = old.element.nextElementSibling; continue; }
      const element = make();
      if (old) old.element.replaceWith(element); else chat.insertBefore(element, place);
      this.drawn.set(key, { looks, element });
      place = element.nextElementSibling;
    }
    this.toEnd();
  }

  /** Everything in the chat in order, by key: how it looks, and how to make it. */
  items(person) {
    const items = new Map();
    const { clock } = this.links;
    if (person.messages.length === 0) items.set("welcome", { looks: "", make: () => note("welcome", `This is ${person.name}'s phone. Nothing has been said yet.`) });
    for (const message of person.messages) {
      const day = clock.day(message.sent);
      if (!items.has(day)) items.set(day, { looks: day, make: () => note("day", day) });
      items.set(message.id, { looks: JSON.stringify(message), make: () => messageElement(message, this.acts()) });
    }
    if (person.typing) items.set("typing", { looks: "", make: typing });
    return items;
  }

  acts() {
    return {
      tap: (message, key) => this.act("taps", { message: message.id, data: key.data }),
      open: (target) => target.startsWith("/") ? this.says(target) : this.links.open(this, target),
      time: (instant) => this.links.clock.time(instant),
    };
  }

  /** Telegram forgets "typing" after five seconds without telling anybody. */
  forgetTyping(person) {
    clearTimeout(this.typingEnds);
    if (person.typing) this.typingEnds = setTimeout(() => this.show({ ...this.person, typing: false }), 5000);
  }

  showKeys(rows) {
    const looks = JSON.stringify(rows);
    if (this.keyLooks === looks) return;
    this.keyLooks = looks;
    this.find(".keys").replaceChildren(...rows.map((row) => {
      const line = document.createElement("div");
      line.append(...row.map((label) => this.button(label, label)));
      return line;
    }));
  }

  showCommands(commands) {
    const looks = JSON.stringify(commands);
    if (this.commandLooks === looks) return;
    this.commandLooks = looks;
    const items = commands.map(({ command, description }) => {
      const item = document.createElement("li");
      const button = this.button("", `/${command}`);
      const name = note("command", `/${command}`);
      button.append(name, " ", description);
      item.append(button);
      return item;
    });
    this.find(".commands").replaceChildren(...(items.length ? items : [note("none", "The bot has not set a menu yet.", "li")]));
  }

  button(label, says) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => this.says(says));
    return button;
  }
}

function note(className, text, tag = "span") {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function typing() {
  const element = note("message typing", "", "div");
  const bubble = note("bubble", "", "div");
  bubble.append(...[1, 2, 3].map(() => document.createElement("i")));
  element.ariaLabel = "typing";
  element.append(bubble);
  return element;
}
