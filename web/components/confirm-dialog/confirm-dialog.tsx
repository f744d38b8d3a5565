import { type ReactNode, useId, useRef } from "react";
import { useTaal } from "../../language.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import { Button } from "../button/button.tsx";
import "./confirm-dialog.css";

/**
 * A button that asks before it does something that cannot be undone. `children` explain what will happen; `confirm` is
 * the button, inside its form, that does it. A page that must work without scripts shows the form on its own page.
 */
export function ConfirmDialog({
  open,
  title,
  children,
  confirm,
}: {
  open: string;
  title: string;
  children: ReactNode;
  confirm: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const { annuleer } = formulierWoorden[useTaal()];
  return (
    <>
      <Button type="button" kind="danger" onClick={() => dialog.current?.showModal()}>
        {open}
      </Button>
      <dialog ref={dialog} className="confirm-dialog" aria-labelledby={heading}>
        <div className="stack">
          <h2 id={heading}>{title}</h2>
          {children}
          <div className="row">
            {confirm}
            <Button type="button" onClick={() => dialog.current?.close()}>
              {annuleer}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
