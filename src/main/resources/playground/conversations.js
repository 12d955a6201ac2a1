// The authoring loop: says when conversations/ was read again, or what is wrong in it.

import { ask } from "./talk.js";

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

function show({ readAt, mistakes }) {
  const place = document.getElementById("mistakes");
  place.hidden = mistakes.length === 0;
  place.querySelector("ol").replaceChildren(...mistakes.map((mistake) => {
    const item = document.createElement("li");
    item.textContent = mistake;
    return item;
  }));
  const line = document.getElementById("read-again");
  line.hidden = !readAt;
  if (readAt) line.textContent = `conversations/ read again, ${new Date(readAt).toLocaleTimeString("en-GB")}`;
}

/** Asks for news for ever; each answer comes as soon as there is some. */
export async function watchConversations() {
  for (let after = -1; ;) {
    try {
      const state = await ask(`/playground/conversations?after=${after}`);
      if (!state) return;
      show(state);
      after = state.revision;
    } catch {
      after = -1;
      await pause(1500);
    }
  }
}
