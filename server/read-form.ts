/** The most fields a form of Schakel may have: a report with fifty people in it has some six hundred. */
export const mostFields = 1_000;

/** Why a body is no form we read: another type, not what its type says, or too many fields. */
export type FormRefusal = "geenFormulier" | "onleesbaar" | "teVeelVelden";

/**
 * The form in a request, or why there is none. Reads a copy, so that whoever answers can still read the request; what
 * is let through here is read there without an error.
 */
export async function readForm(request: Request): Promise<FormData | FormRefusal> {
  const type = request.headers.get("content-type") ?? "";
  const kind = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.exec(type)?.[1];
  if (!kind) return "geenFormulier";
  try {
    const body = await request.clone().blob();
    // counted before they are taken apart: half a million empty fields fit in a body, and cost seconds
    if (countFields(await body.text(), type) > mostFields) return "teVeelVelden";
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch {
    return "onleesbaar";
  }
}

/** How many fields a body has, counted no further than matters. */
function countFields(text: string, type: string): number {
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
  // what stands before the first boundary and after the last is no field
  if (boundary) return text.split(`--${boundary}`, mostFields + 3).length - 2;
  return text.split("&", mostFields + 1).length;
}
