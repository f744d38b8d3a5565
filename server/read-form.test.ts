import { describe, expect, it } from "vitest";
import { mostFields, readForm } from "./read-form.ts";

const sent = (body: string, type: string) =>
  readForm(
    new Request("http://localhost/melden", { method: "POST", body, headers: { "content-type": type } }),
  );
const part = (boundary: string) => `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n`;
const parts = (many: number, boundary: string) => `${part(boundary).repeat(many)}--${boundary}--\r\n`;
const boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW1";

describe("a form is read", () => {
  it.each([
    ["a=b&a=b", "application/x-www-form-urlencoded"],
    ["a=b&a=b", "application/x-www-form-urlencoded;charset=UTF-8"],
    [parts(2, boundary), `multipart/form-data; boundary=${boundary}`],
    [parts(2, boundary), `Multipart/Form-Data;boundary="${boundary}"`],
  ])("as browsers send it (%j, %s)", async (body, type) => {
    const form = await sent(body, type);
    expect(form instanceof FormData && form.getAll("a")).toEqual(["b", "b"]);
  });

  it("with as many fields as a form may have, and not with one more", async () => {
    const type = `multipart/form-data; boundary=${boundary}`;
    for (const [body, kind] of [
      [(many: number) => "a=b&".repeat(many - 1), "application/x-www-form-urlencoded"],
      [(many: number) => parts(many, boundary), type],
    ] as const) {
      expect(await sent(body(mostFields), kind)).toBeInstanceOf(FormData);
      expect(await sent(body(mostFields + 1), kind)).toBe("teVeelVelden");
    }
  });
});

it.each(["", "text/plain", "application/x-www-form-urlencoded, text/plain", "multipart/form-data-not"])(
  "a body of the type %j is no form",
  async (type) => expect(await sent("a=b", type)).toBe("geenFormulier"),
);

describe("more fields than a form may have are never read, whatever the type says of them", () => {
  const many = "a&".repeat(490_000);
  it.each([
    "application/x-www-form-urlencoded; boundary=zzz",
    'application/x-www-form-urlencoded; charset="utf-8"; boundary=zzz',
    "application/x-www-form-urlencoded; a=b, application/x-www-form-urlencoded",
  ])("%s", async (type) => expect(await sent(many, type)).toBe("onleesbaar"));
  it.each([
    `multipart/form-data; x-boundary=AAAA; boundary=${boundary}`,
    `multipart/form-data; x="; boundary=AAAA"; boundary=${boundary}`,
    `multipart/form-data; boundary=AAAA; boundary=${boundary}`,
    `multipart/form-data; boundary=${boundary}; boundary=AAAA`,
    `multipart/form-data; boundary="\\${boundary}"`,
    `application/x-www-form-urlencoded; charset=x, multipart/form-data; boundary=${boundary}`,
    "multipart/form-data",
  ])("%s", async (type) => expect(await sent(parts(5_000, boundary), type)).toBe("onleesbaar"));
});
