import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { charsetOf, decodeText, detectEncoding } from "../../src/corpus/encoding.ts";

const french =
  "Le président a téléphoné jeudi à son homologue sénégalais. Ils ont évoqué la sécurité, la coopération économique et l'élection à venir. « Nous étions d'accord », a déclaré le ministère.";
const chinese =
  "国家主席星期四晚上同肯尼亚总统通电话，就双边关系、地区安全和经贸合作交换了意见。双方同意继续保持密切沟通。";
const russian =
  "Президент провёл телефонный разговор с премьер-министром. Обсуждались вопросы безопасности и торговли в регионе.";
const japanese = "首相は木曜日の夜、大統領と電話で会談し、地域の安全保障と経済協力について意見を交わした。";

describe("decodeText", () => {
  it.each([
    ["UTF-8", "utf-8", french],
    ["UTF-8, Chinese", "utf-8", chinese],
    ["windows-1252", "windows-1252", french],
    ["GBK", "gbk", chinese],
    ["GB18030", "gb18030", chinese],
    ["windows-1251", "windows-1251", russian],
    ["Shift JIS", "shift_jis", japanese],
  ])("reads undeclared %s", (_name, encoding, text) => {
    expect(decodeText(iconv.encode(text, encoding))).toBe(text);
  });

  it.each([
    ["UTF-8", "utf-8"],
    ["UTF-16 little-endian", "utf-16le"],
    ["UTF-16 big-endian", "utf-16be"],
  ])("reads %s with a byte order mark, and drops the mark", (_name, encoding) => {
    for (const text of [french, chinese]) {
      expect(decodeText(iconv.encode(text, encoding, { addBOM: true }))).toBe(text);
    }
  });

  it.each(["utf-16le", "utf-16be"])("reads Latin text in %s without a mark", (encoding) => {
    expect(decodeText(iconv.encode("The leaders spoke by phone.", encoding))).toBe("The leaders spoke by phone.");
  });

  it("believes a declaration where the bytes allow it", () => {
    const polish = "Prezydent rozmawiał przez telefon.";
    expect(decodeText(iconv.encode(polish, "iso-8859-2"), "ISO-8859-2")).toBe(polish);
    const quoted = "\u201cYes,\u201d he said \u2014 twice.";
    expect(decodeText(iconv.encode(quoted, "windows-1252"), "iso-8859-1")).toBe(quoted);
  });

  it("believes the bytes where a declaration is wrong or unknown", () => {
    expect(decodeText(Buffer.from(french, "utf8"), "iso-8859-1")).toBe(french);
    expect(decodeText(Buffer.from(chinese, "utf8"), "no-such-encoding")).toBe(chinese);
    expect(decodeText(iconv.encode(french, "windows-1252"), "utf-8")).toBe(french);
  });

  it("refuses binary data", () => {
    expect(() => decodeText(Buffer.from([0x89, 0x50, 0, 0, 0, 13, 1, 2, 3, 0, 7, 0]))).toThrow(
      expect.objectContaining({ reason: "not-text" }),
    );
  });

  it("takes a character that is cut off at the end of a head for what it is", () => {
    const bytes = Buffer.from("é".repeat(10), "utf8").subarray(0, 19);
    expect(detectEncoding(bytes, null, true)).toBe("utf-8");
    expect(detectEncoding(bytes, null, false)).not.toBe("utf-8");
  });
});

describe("charsetOf", () => {
  it.each([
    ["text/html; charset=gbk", "gbk"],
    ['text/html;charset="UTF-8"', "UTF-8"],
    ["text/html", null],
    [null, null],
  ])("%s: %s", (contentType, expected) => {
    expect(charsetOf(contentType)).toBe(expected);
  });
});
