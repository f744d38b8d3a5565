import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { useAnswer } from "./use-answer.ts";

/** A form folded away under its title; it stands open when a link leads to it, and when it comes back. */
export function FormFold({
  form,
  title,
  open = false,
  children,
}: {
  /** The name of the form in it. */
  form: string;
  title: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  const answer = useAnswer();
  const { hash } = useLocation();
  const isBack = answer?.formulier === form || answer?.eerder?.formulier === form;
  return (
    <details className="fold" open={open || isBack || hash.startsWith(`#${form}`)}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
