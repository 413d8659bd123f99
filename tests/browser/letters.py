"""Where each letter of a page stands, for what asks how its lines break."""

# A script's function: the letters of the page in their order, each with its text, its place there, the block around it
# and where it stands; those within ``left`` are left out, as is what nobody sees.
LETTERS = """const lettersOf = left => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), letters = [];
  const flows = element => /^inline|contents/.test(getComputedStyle(element).display);
  const block = element => (flows(element) ? block(element.parentElement) : element);
  while (walker.nextNode()) {
    const text = walker.currentNode, around = text.parentElement;
    if (around.closest(`script, style, noscript, svg, option${left}`) || !around.checkVisibility()) continue;
    const inside = block(around);
    for (const [at, letter] of [...text.data].entries()) {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { top, bottom, width } = range.getBoundingClientRect();
      letters.push({ letter, text: text.data, at, inside, top, bottom, width });
    }
  }
  return letters;
};"""
