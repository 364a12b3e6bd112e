// The links of one text, judged by the site's list; and the words about them, which come with this chunk.
import { linkParts, type TextPart } from '@recourse/shared/safety';
import { useMemo } from 'preact/hooks';
import { useModel } from '../../state/context.ts';
import { enLinks } from '../../words/en.links.ts';
import { zhCNLinks } from '../../words/zh-CN.links.ts';

export type LinkPart = TextPart & { kind: 'link' };

export function useParts(text: string): TextPart[] {
  const hosts = useModel().site.value?.linkHosts;
  return useMemo(() => linkParts(text, hosts ?? []), [text, hosts]);
}

export const isLink = (part: TextPart): part is LinkPart => part.kind === 'link';

export function useLinkWords() {
  return useModel().locale.value === 'en' ? enLinks : zhCNLinks;
}
