// Texts and forms that are not sent yet, kept through a reload.
// Owns where they lie. What the guard has not allowed never comes here.
import type { DeviceStore } from './deviceStore.ts';

export interface Drafts {
  text(of: string): string;
  keepText(of: string, text: string): void;
  form<Form>(of: string): Partial<Form> | undefined;
  keepForm(of: string, form: object): void;
  drop(of: string): void;
}

export function createDrafts(store: DeviceStore): Drafts {
  return {
    text: (of) => store.get(`draft.${of}`) ?? '',
    keepText: (of, text) => (text === '' ? store.remove(`draft.${of}`) : store.set(`draft.${of}`, text)),
    form<Form>(of: string) {
      try {
        const form: unknown = JSON.parse(store.get(`draft.${of}`) ?? 'null');
        return form && typeof form === 'object' ? (form as Partial<Form>) : undefined;
      } catch {
        return undefined;
      }
    },
    keepForm: (of, form) => store.set(`draft.${of}`, JSON.stringify(form)),
    drop: (of) => store.remove(`draft.${of}`),
  };
}
