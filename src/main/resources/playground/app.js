// The page: asks what is new, shows it on the phones, and follows links from one phone to another.

import { PracticeClock } from "./clock.js";
import { watchConversations } from "./conversations.js";
import { Phone } from "./phone.js";
import { ask } from "./talk.js";

const byId = (id) => document.getElementById(id);
const clock = new PracticeClock();
const links = { open: follow, clock };
const therapist = new Phone(byId("therapist"), links);
const patient = new Phone(byId("patient"), links);
const seen = new Map();
let latest = null;
let chosen = null;
let lastNotice = null;

/** Shows everything as it is now. */
function show(state) {
  latest = state;
  const doctor = state.phones.find((phone) => phone.role === "therapist");
  const patients = state.phones.filter((phone) => phone.role === "patient");
  chosen ??= patients[0].id;
  const person = patients.find((phone) => phone.id === chosen);
  seen.set(person.id, person.messages.length);
  therapist.show(doctor);
  patient.show(person);
  showOwners(therapist, "Therapist", [doctor]);
  showOwners(patient, "Patient", patients);
  byId("phones").hidden = document.querySelector(".sides").hidden = false;
  showSignUp(state.signUp);
  showNotices(state.notices);
}

function showOwners(phone, role, people) {
  phone.find(".owner-role").textContent = role;
  const looks = people.map((person) => `${person.id}${person.id === phone.owner}${hasNews(person)}`).join();
  if (phone.ownerLooks === looks) return;
  phone.ownerLooks = looks;
  phone.find(".owners").replaceChildren(...people.map((person) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = person.name;
    button.ariaPressed = String(person.id === phone.owner);
    button.classList.toggle("news", hasNews(person));
    button.addEventListener("click", () => choose(person));
    return button;
  }));
}

function hasNews(person) {
  return person.role === "patient" && person.id !== chosen && person.messages.length > (seen.get(person.id) ?? 0);
}

function choose(person) {
  if (person.role === "patient") chosen = person.id;
  show(latest);
  bringToFront(person.role);
}

/** On a narrow window one phone is in front. */
function bringToFront(side) {
  byId("phones").dataset.front = side;
  for (const button of document.querySelectorAll(".sides button")) button.ariaPressed = String(button.dataset.side === side);
}

function showSignUp(link) {
  byId("sign-up").hidden = !link;
  if (!link) return;
  byId("sign-up-link").textContent = byId("sign-up-link").href = link;
}

function showNotices(notices) {
  lastNotice ??= notices.at(-1)?.number ?? -1;
  for (const { number, user, text } of notices) {
    const phone = [therapist, patient].find(({ owner }) => owner === user);
    if (number > lastNotice && text) phone?.notes(text);
  }
  lastNotice = notices.at(-1)?.number ?? lastNotice;
}

/** Follows a link: one to the bot is opened on the phone where it belongs, all others outside. */
function follow(from, target) {
  const address = target.startsWith("t.me/") ? `https://${target}` : target;
  const code = startCode(address);
  if (code === null) {
    window.open(address, "_blank", "noopener");
  } else if (from === therapist) {
    openOnPatientsPhone(code);
  } else {
    from.says(`/start ${code}`);
  }
}

function startCode(address) {
  try {
    const url = new URL(address);
    const ours = url.hostname === "t.me" && url.pathname.toLowerCase() === `/${latest.bot}`.toLowerCase();
    return ours ? url.searchParams.get("start") : null;
  } catch {
    return null;
  }
}

/** An invitation goes to the patient in front, or to the first who has not begun yet. */
function openOnPatientsPhone(code) {
  const patients = latest.phones.filter((phone) => phone.role === "patient");
  const isNew = (person) => person.messages.length === 0;
  const inFront = patients.find((person) => person.id === chosen);
  const person = isNew(inFront) ? inFront : patients.find(isNew) ?? inFront;
  choose(person);
  patient.notes(`Opened on ${person.name}'s phone`);
  patient.says(`/start ${code}`);
}

function openSignUp(event) {
  event.preventDefault();
  bringToFront("therapist");
  therapist.says(`/start ${startCode(byId("sign-up-link").href)}`);
}

byId("sign-up-link").addEventListener("click", openSignUp);
byId("sign-up-open").addEventListener("click", openSignUp);
for (const button of document.querySelectorAll(".sides button")) {
  button.addEventListener("click", () => bringToFront(button.dataset.side));
}

/** Asks for news for ever; each answer comes as soon as there is some. */
async function live() {
  for (let after = -1; ;) {
    try {
      const [state] = await Promise.all([ask(`/playground/phones?after=${after}`), clock.refresh()]);
      byId("trouble").hidden = true;
      if (!state) { byId("clock-only").hidden = false; await pause(5000); continue; }
      await clock.refresh();
      show(state);
      after = state.revision;
    } catch (problem) {
      byId("trouble").textContent = "The playground does not answer. This page goes on as soon as it does.";
      byId("trouble").hidden = false;
      after = -1;
      await pause(1500);
    }
  }
}

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

live();
watchConversations();
