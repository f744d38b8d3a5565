import { Form, type FormProps } from "react-router";
import { useLezer } from "../../frame.ts";

/** A form that changes something: it posts, and carries the token of the session without which it is refused. */
export function WorkForm({ children, ...rest }: Omit<FormProps, "method">) {
  const { csrf } = useLezer();
  return (
    <Form method="post" {...rest}>
      <input type="hidden" name="csrf" value={csrf} />
      {children}
    </Form>
  );
}
