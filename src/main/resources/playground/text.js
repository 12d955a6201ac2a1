// Formatted text: builds elements from entities, so nothing in a text can ever become markup.

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

/** The text with its entities, as a fragment; `open` is called with what is tapped in it. */
export function formatted(text, entities, open) {
  const fragment = document.createDocumentFragment();
  fill(fragment, text, entities, 0, text.length, open);
  return fragment;
}

function fill(parent, text, entities, from, to, open) {
  let at = from;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    const end = entity.offset + entity.length;
    if (entity.offset < at || end > to) continue;
    parent.append(text.slice(at, entity.offset));
    const element = elementFor(entity, text.slice(entity.offset, end), open);
    fill(element, text, entities.slice(i + 1), entity.offset, end, open);
    parent.append(element);
    at = end;
  }
  parent.append(text.slice(at, to));
}

function elementFor(entity, words, open) {
  switch (entity.type) {
    case "url": return link(words, open);
    case "text_link": return link(entity.url, open);
    case "bot_command": return link(words, open);
    case "spoiler": {
      const hidden = document.createElement("span");
      hidden.className = "spoiler";
      hidden.tabIndex = 0;
      return hidden;
    }
    default: return document.createElement(TAGS[entity.type] ?? "span");
  }
}

function link(target, open) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "link";
  element.addEventListener("click", () => open(target));
  return element;
}
