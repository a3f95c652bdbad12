/** What is asked of a page, in the page itself. Each function is called by its name (`asked` in `in-browser.ts`). */
globalThis.asks = {
  /** How far it goes on beside the window, and the first that does. */
  sideways() {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      one => one.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const deepest = wide.filter(one => !wide.some(other => other !== one && one.contains(other)));
    return deepest
      .slice(0, 3)
      .map(one => `${globalThis.asks.named(one)} is ${scrollWidth} wide in ${clientWidth}`);
  },

  /** What stands partly outside its own box, over what comes after: more than the tails of its letters do. */
  spilt() {
    return [...document.body.querySelectorAll('*')]
      .filter(one => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
      .filter(one => !one.closest('svg, thead') && one.clientHeight > 1)
      .filter(one => one.scrollHeight > one.clientHeight + 8 || one.scrollWidth > one.clientWidth + 8)
      .map(one => `${globalThis.asks.named(one)} is outside its place`);
  },

  /** An element in a few words. */
  named(element) {
    if (!element || element === document.body) return 'body';
    const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${element.localName}${element.className?.baseVal === undefined && element.className ? `.${element.className.split(' ')[0]}` : ''} "${text}"`;
  },

  /** All that can be folded out is. */
  unfold() {
    for (const one of document.querySelectorAll('details')) one.open = true;
  },

  /** Breaches of the rules with these tags, each with the first places of it. */
  async breaches(tags) {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      // It would fetch the style that it sees already.
      preload: false,
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.length}× ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`,
    );
  },

  /** What the keyboard has to reach, in the order of the page. */
  reachable() {
    return [...document.querySelectorAll('a[href], summary, button, input, select, textarea')]
      .filter(one => one.checkVisibility())
      .map(globalThis.asks.named);
  },

  /** What has the focus: its name, its place, and how that is seen. */
  focused() {
    const one = document.activeElement;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return {
      id: one.id,
      name: globalThis.asks.named(one),
      isSeen:
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        !/rgba\(.*, 0\)|transparent/.test(outlineColor) &&
        bottom > 0 &&
        top < innerHeight &&
        right > 0 &&
        left < innerWidth,
      top: top + scrollY,
      bottom: bottom + scrollY,
      left,
    };
  },

  /** What stands in another order than it is read in. */
  reordered() {
    return [...document.body.querySelectorAll('*')]
      .filter(one => {
        const { order, flexDirection, gridAutoFlow } = getComputedStyle(one);
        return order !== '0' || flexDirection.endsWith('reverse') || gridAutoFlow.includes('dense');
      })
      .map(globalThis.asks.named);
  },

  /** Names of elements and attributes that are there. */
  made() {
    const all = [...document.querySelectorAll('*')];
    return {
      elements: [...new Set(all.map(one => one.localName))].sort(),
      attributes: [...new Set(all.flatMap(one => one.getAttributeNames()))].sort(),
      links: [...new Set([...document.querySelectorAll('[href]')].map(one => one.getAttribute('href')))],
    };
  },

  /** Labels of one word that are broken in it, with letters somewhat wider than these. */
  brokenLabels() {
    const labels = [...document.querySelectorAll('.meta dt')].filter(one => one.checkVisibility());
    for (const one of labels) one.style.letterSpacing = '0.02em';
    return labels
      .filter(one => !/\s/.test(one.textContent.trim()))
      .filter(one => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return range.getClientRects().length > 1;
      })
      .map(globalThis.asks.named);
  },

  /** What lies closer to a side of the sheet than half a dot of a time line is wide. */
  onTheEdge() {
    const { clientWidth } = document.documentElement;
    return [...document.querySelectorAll('.card, .days')]
      .map(one => [one, one.getBoundingClientRect()])
      .filter(([, { width }]) => width > 0)
      .filter(([, { left, right }]) => Math.min(left, clientWidth - right) < 3.5)
      .map(([one]) => globalThis.asks.named(one));
  },

  /** When the largest that is seen was painted, in milliseconds. */
  painted() {
    return new Promise(resolve => {
      new PerformanceObserver(list => resolve(list.getEntries().at(-1).startTime)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
  },
};
