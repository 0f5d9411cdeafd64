import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { FileProblem } from './file-problem.js';

/** Enough for the longest header, in bytes. */
const BEGINNING = 64 * 1024;

/** What files begin with that are no CSV of ours, in hexadecimal: spreadsheets save them unless told otherwise. */
const OTHER_FORMS = [
  { begins: 'fffe', en: 'is encoded in UTF-16', zh: '文件编码为 UTF-16' },
  { begins: 'feff', en: 'is encoded in UTF-16', zh: '文件编码为 UTF-16' },
  { begins: '504b0304', en: 'is a workbook (.xlsx)', zh: '文件是 .xlsx 工作簿' },
  { begins: 'd0cf11e0', en: 'is a workbook (.xls)', zh: '文件是 .xls 工作簿' },
];

const OTHER_SEPARATORS = [
  { separator: ';', en: 'is separated by semicolons', zh: '文件以分号分隔' },
  { separator: '\t', en: 'is separated by tabs', zh: '文件以制表符分隔' },
];

/** What holds a zero byte, as every comma of UTF-16 does. */
const NO_TEXT = { en: 'is encoded in UTF-16, or is no text', zh: '文件编码为 UTF-16，或不是文本' };

const SAVE_AGAIN = 'Save it as UTF-8, separated by commas ("CSV UTF-8" of a spreadsheet).';
const SAVE_AGAIN_ZH = '请另存为 UTF-8 编码、以逗号分隔的文件（表格软件中的“CSV UTF-8（逗号分隔）”）。';

/** Refuses what a spreadsheet saves that is no CSV with commas, by what it is. Throws FileProblem. */
export async function requireCsv(file: string): Promise<void> {
  const beginning = await beginningOf(file);
  const hex = beginning.toString('hex', 0, 8);
  // These four stand for themselves in UTF-8 and in GB18030, where no other character has their bytes.
  const [header = ''] = beginning.toString('latin1').split('\n');
  const found =
    OTHER_FORMS.find(({ begins }) => hex.startsWith(begins)) ??
    (header.includes('\0') ? NO_TEXT : undefined) ??
    (header.includes(',') ? undefined : OTHER_SEPARATORS.find(({ separator }) => header.includes(separator)));
  if (found) throw new FileProblem(`${file} ${found.en}. ${SAVE_AGAIN} ${found.zh}：${SAVE_AGAIN_ZH}`);
}

async function beginningOf(file: string): Promise<Buffer> {
  await using handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
  return buffer.subarray(0, bytesRead);
}

/** UTF-8 if every byte of the file fits, GB18030 otherwise: the two that agencies send. */
export async function encodingOf(file: string): Promise<'utf8' | 'gb18030'> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf8';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'gb18030';
    throw error;
  }
}
