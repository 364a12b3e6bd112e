// Keeps the panel inside what is really seen: above the keyboard, wherever the browser has scrolled to.
import { useEffect } from 'preact/hooks';

/** A keyboard takes more than this; address bars take less. */
const keyboardPx = 150;

export function useSeenHeight(panel: { current: HTMLElement | null }, isOpen: boolean): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!isOpen || !seen) return;
    const measure = () => {
      const element = panel.current;
      if (!element) return;
      // Pinched in, the customer looks at a part on purpose.
      if (seen.scale > 1.01) return;
      element.style.setProperty('--seen-height', `${Math.round(seen.height)}px`);
      element.style.setProperty('--seen-top', `${Math.round(seen.offsetTop)}px`);
      element.classList.toggle('typing-room', window.innerHeight - seen.height > keyboardPx);
    };
    measure();
    seen.addEventListener('resize', measure);
    seen.addEventListener('scroll', measure);
    return () => {
      seen.removeEventListener('resize', measure);
      seen.removeEventListener('scroll', measure);
    };
  }, [isOpen]);
}
