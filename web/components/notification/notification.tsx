import type { ReactNode } from "react";
import "./notification.css";

/** A message about the page or what was just done. `acute` is for danger to people and nothing else. */
export function Notification({
  kind = "info",
  title,
  children,
}: {
  kind?: "info" | "done" | "acute";
  title?: string;
  children?: ReactNode;
}) {
  return (
    <div className={`notification notification-${kind}`} role={kind === "info" ? undefined : "status"}>
      {title ? <p className="notification-title">{title}</p> : null}
      {children}
    </div>
  );
}
