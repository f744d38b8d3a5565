/** A list of cards as a file to keep; nothing and nobody in between keeps a copy. */
export const kaartFile = (body: string): Response =>
  new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="sociale-kaart.csv"',
      "cache-control": "no-store",
    },
  });
