import type { ComponentProps } from "react";
import { Form } from "react-router";
import { useLezer } from "../../frame.ts";

/** A form that changes something: it posts, and carries the token of the session without which it is refused. */
export function WorkForm({ children, ...rest }: Omit<ComponentProps<typeof Form>, "method">) {
  const { csrf } = useLezer();
  return (
    <Form method="post" {...rest}>
      <input type="hidden" name="csrf" value={csrf} />
      {children}
    </Form>
  );
}
