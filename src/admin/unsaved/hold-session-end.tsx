import { Blocker, Form, useForm } from "@strapi/strapi/admin";
import { useEffect } from "react";

const EMPTY = { isTyped: false };

/**
 * A session that ends leads to the sign-in without a word, unless one of Strapi's forms holds something: then it is said that
 * what was typed is kept. A dialog's fields are no such form; this is one that stands for them.
 */
export function HoldSessionEnd() {
  return (
    <Form method="POST" initialValues={EMPTY}>
      <Holding />
      <Blocker />
    </Form>
  );
}

function Holding() {
  const setValues = useForm("HoldSessionEnd", (form) => form.setValues);
  useEffect(() => setValues({ isTyped: true }), [setValues]);
  return null;
}
