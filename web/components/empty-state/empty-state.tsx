import type { ReactNode } from "react";
import "./empty-state.css";

/** A list without rows: what would stand here, why there is nothing, and what one can do. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-state-title">{title}</p>
      <div>{children}</div>
    </div>
  );
}
