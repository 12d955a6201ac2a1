// Rich messages: builds elements from blocks, of a few known kinds only, so nothing that somebody
// wrote can ever become markup. The blocks are those of the Bot API (RichBlock, RichText).

const TEXTS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", marked: "mark",
  subscript: "sub", superscript: "sup",
};

/** The page as an element; `open` is called with a link that is tapped in it. */
export function page(blocks, open) {
  const element = make("div", "page");
  element.append(...blocks.map((block) => drawn(block, open)));
  return element;
}

function drawn(block, open) {
  switch (block.type) {
    case "heading": return holding(make(`h${Math.min(block.size + 2, 6)}`), block.text, open);
    case "divider": return make("hr");
    case "blockquote": return within(make("blockquote"), block.blocks, open);
    case "details": return details(block, open);
    case "table": return table(block, open);
    case "photo": return picture(block, open);
    case "footer": return holding(make("p", "quiet"), block.text, open);
    default: return holding(make("p"), block.text ?? "", open);
  }
}

function within(element, blocks, open) {
  element.append(...blocks.map((block) => drawn(block, open)));
  return element;
}

function details(block, open) {
  const element = make("details");
  element.open = block.is_open === true;
  element.append(holding(make("summary"), block.summary, open));
  return within(element, block.blocks, open);
}

/** A table that is too wide can be moved within its frame. */
function table(block, open) {
  const element = make("table");
  for (const row of block.cells) {
    const line = element.insertRow();
    line.append(...row.map((cell) => holding(make(cell.is_header ? "th" : "td"), cell.text ?? "", open)));
  }
  const frame = make("div", "table");
  frame.tabIndex = 0;
  frame.append(element);
  return frame;
}

function picture(block, open) {
  const element = make("figure");
  const image = make("img");
  const { file_id: file } = block.photo.at(-1);
  image.src = `/playground/phones/files/${encodeURIComponent(file)}`;
  image.alt = block.caption ? "" : "A picture from the bot";
  element.append(image);
  if (block.caption) element.append(holding(make("figcaption"), block.caption.text, open));
  return element;
}

/** Fills an element with a text: a string, something formatted, or a list of both. */
function holding(element, text, open) {
  if (typeof text === "string") {
    element.append(text);
  } else if (Array.isArray(text)) {
    for (const part of text) holding(element, part, open);
  } else if (text) {
    element.append(holding(formatted(text, open), text.text ?? "", open));
  }
  return element;
}

function formatted({ type, url }, open) {
  if (type !== "url") return type === "spoiler" ? make("span", "spoiler") : make(TEXTS[type] ?? "span");
  const link = make("button", "link");
  link.type = "button";
  link.addEventListener("click", () => open(url));
  return link;
}

function make(tag, className = "") {
  const element = document.createElement(tag);
  if (className) element.className = className;
  return element;
}
