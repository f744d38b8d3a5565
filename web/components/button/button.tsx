import type { ComponentProps } from "react";
import { Link } from "react-router";
import "./button.css";

/** `main` once per page or form; `danger` only where something cannot be undone; `plain` looks like a link. */
type Kind = "main" | "second" | "danger" | "plain";

const classOf = (kind: Kind, className?: string): string =>
  ["button", `button-${kind}`, className].filter(Boolean).join(" ");

/** A button. It submits its form unless told otherwise, as HTML has it. */
export function Button({ kind = "second", className, ...rest }: ComponentProps<"button"> & { kind?: Kind }) {
  return <button className={classOf(kind, className)} {...rest} />;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  kind = "second",
  className,
  ...rest
}: ComponentProps<typeof Link> & { kind?: Kind }) {
  return <Link className={classOf(kind, className)} {...rest} />;
}
