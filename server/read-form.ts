/** The most fields a form of Schakel may have: a report with fifty people in it has some six hundred. */
export const mostFields = 1_000;

/** Why a body is no form we read: another type, not what its type says or a type that says too much, or too many fields. */
export type FormRefusal = "geenFormulier" | "onleesbaar" | "teVeelVelden";

const form = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;
// as browsers send it; of whoever says more, one reader could count the fields of another form than the next one reads
const encoded = /^application\/x-www-form-urlencoded\s*(?:;\s*charset="?[\w-]+"?\s*)?$/i;
const multipart = /^multipart\/form-data\s*;\s*boundary=(?:"([^\s",;\\]+)"|([^\s",;\\]+))\s*$/i;

/**
 * The form in a request, or why there is none. Reads a copy, so that whoever answers can still read the request; what
 * is let through here is read there without an error.
 */
export async function readForm(request: Request): Promise<FormData | FormRefusal> {
  const type = request.headers.get("content-type") ?? "";
  const [isMultipart, quoted, plain] = multipart.exec(type) ?? [];
  if (!form.test(type)) return "geenFormulier";
  if (!isMultipart && !encoded.test(type)) return "onleesbaar";
  // what stands before the first boundary and after the last is no field
  const [between, around] = isMultipart ? [`--${quoted ?? plain}`, 2] : ["&", 0];
  try {
    const body = await request.clone().blob();
    // counted before they are taken apart, no further than matters: half a million empty fields fit in a body, and cost seconds
    const fields = (await body.text()).split(between, mostFields + around + 1).length - around;
    if (fields > mostFields) return "teVeelVelden";
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch {
    return "onleesbaar";
  }
}
