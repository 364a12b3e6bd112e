// A sentence in which dates stay unbroken and unspaced: 12月2日 is one word.

const date = /((?:\d{4}年)?\d{1,2}月\d{1,2}日前?)/;

export function Dated({ text }: { text: string }) {
  return (
    <>
      {text.split(date).map((part, n) =>
        n % 2 === 1 ? (
          // The parts of one sentence never change places.
          <span class="nb" key={`${n}${part}`}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
