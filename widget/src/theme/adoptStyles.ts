// Style sheets of a shadow root, each adopted once.
// Owns the adopting. Old webviews without constructable sheets get a style element instead.

const adopted = new WeakMap<ShadowRoot, Set<string>>();

export function adoptStyles(root: ShadowRoot, css: string): void {
  const known = adopted.get(root) ?? new Set();
  adopted.set(root, known);
  if (known.has(css)) return;
  known.add(css);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
  }
}
