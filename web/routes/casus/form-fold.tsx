import type { ReactNode } from "react";
import { useAnswer } from "./use-answer.ts";

/** A form folded away under its title; it stands open when it comes back, also where no script opened it again. */
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
  const isBack = answer?.formulier === form || answer?.eerder?.formulier === form;
  return (
    <details className="fold" open={open || isBack}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
