// The practice's clock: shows it in the practice's zone, and moves it on.

import { ask, tell } from "./talk.js";

export class PracticeClock {
  constructor() {
    this.zone = "UTC";
    this.ahead = 0;
    this.next = null;
    for (const button of document.querySelectorAll(".clock-buttons button")) {
      button.addEventListener("click", () => this.move(button));
    }
    setInterval(() => this.draw(), 1000);
  }

  async refresh() { this.take(await ask("/playground/clock")); }

  async move(button) {
    const { advance, to } = button.dataset;
    document.body.classList.add("moving");
    this.lock(true);
    const reading = await tell("/playground/clock", advance ? { advance } : { to });
    document.body.classList.remove("moving");
    this.lock(false);
    this.take(reading);
  }

  lock(moving) {
    for (const button of document.querySelectorAll(".clock-buttons button")) button.disabled = moving;
  }

  take(reading) {
    if (!reading) return;
    this.zone = reading.zone;
    this.ahead = Date.parse(reading.now) - Date.now();
    this.next = reading.next;
    this.draw();
  }

  draw() {
    const now = new Date(Date.now() + this.ahead);
    document.getElementById("clock-day").textContent = this.day(now);
    document.getElementById("clock-day").title = document.getElementById("clock-time").title = this.zone;
    document.getElementById("clock-time").textContent = this.time(now);
    document.getElementById("clock-next").textContent = this.next
      ? `next: ${this.write(this.next, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" })}`
      : "nothing planned";
    if (!document.body.classList.contains("moving")) document.getElementById("to-next").disabled = !this.next;
  }

  time(instant) { return this.write(instant, { hour: "2-digit", minute: "2-digit" }); }
  day(instant) { return this.write(instant, { weekday: "long", day: "numeric", month: "long" }); }

  write(instant, options) {
    return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: this.zone }).format(new Date(instant));
  }
}
