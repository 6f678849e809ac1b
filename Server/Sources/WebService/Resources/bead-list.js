// SPDX-License-Identifier: Apache-2.0

// A list of any number of rows, of which only those near the window are in the document. Rows may have any height: they
// are made in blocks, and a block that is out of sight keeps the height that it had.

const perBlock = 20;

export class BeadList {
  // `make(index)` gives the element of a row.
  constructor(root, make) {
    this.root = root;
    this.make = make;
    this.count = 0;
    this.height = 96;
    this.watch = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        // The height of the entry is known; asking for it again would lay the page out in between.
        if (entry.isIntersecting) this.fill(entry.target);
        else this.empty(entry.target, entry.boundingClientRect.height);
      }
    }, { rootMargin: "900px 0px" });
  }

  // Sets the number of rows; blocks from `first` on are made again.
  resize(count, first = 0) {
    this.count = count;
    const wanted = Math.ceil(count / perBlock);
    while (this.root.children.length > wanted) {
      this.watch.unobserve(this.root.lastElementChild);
      this.root.lastElementChild.remove();
    }
    for (const block of [...this.root.children].slice(Math.floor(first / perBlock))) {
      if (block.firstChild) this.draw(block);
      else this.reserve(block);
    }
    while (this.root.children.length < wanted) {
      const block = document.createElement("div");
      block.className = "block";
      block.dataset.block = this.root.children.length;
      this.root.append(block);
      this.reserve(block);
      this.watch.observe(block);
    }
  }

  size(block) { return Math.min(perBlock, this.count - block.dataset.block * perBlock); }
  reserve(block) { block.style.minHeight = `${this.size(block) * this.height}px`; }

  fill(block) {
    if (block.firstChild) return;
    this.draw(block);
    if (this.isMeasured) return;
    this.isMeasured = true;
    this.height = block.offsetHeight / Math.max(1, this.size(block));
  }

  draw(block) {
    const first = block.dataset.block * perBlock;
    const rows = [];
    for (let index = first; index < first + this.size(block); index++) rows.push(this.make(index));
    block.replaceChildren(...rows);
    block.style.minHeight = "";
  }

  empty(block, height) {
    if (!block.firstChild || block.contains(document.activeElement)) return;
    block.style.minHeight = `${height}px`;
    block.replaceChildren();
  }

  // The element of a row; made if it is out of sight.
  row(index) {
    const block = this.root.children[Math.floor(index / perBlock)];
    if (!block) return null;
    this.fill(block);
    return block.children[index % perBlock];
  }

  // The element of a row, if it is in the document.
  shown(index) { return this.root.children[Math.floor(index / perBlock)]?.children[index % perBlock] ?? null; }

  // Makes a row again.
  redraw(index) { this.shown(index)?.replaceWith(this.make(index)); }
}
