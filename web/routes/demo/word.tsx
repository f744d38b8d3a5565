import type { ReactNode } from "react";
import { useTaal } from "../../language.ts";

/**
 * The button that makes the reader an employee of the demonstration and leads to a page, in the language of this one. It posts, because it ends the
 * session there may be; `csrf` is the token of that session.
 */
export function Word({
  wie,
  terug,
  csrf,
  factoren = "1",
  children,
}: {
  wie: string;
  terug: string;
  csrf: string | undefined;
  factoren?: "1" | "2";
  children: ReactNode;
}) {
  const taal = useTaal();
  return (
    <form method="post" action="/auth/inloggen" className="print">
      {csrf ? <input type="hidden" name="csrf" value={csrf} /> : null}
      <input type="hidden" name="als" value={wie} />
      <input type="hidden" name="terug" value={terug} />
      <input type="hidden" name="taal" value={taal} />
      {factoren === "2" ? <input type="hidden" name="factoren" value="2" /> : null}
      {children}
    </form>
  );
}
