interface MomentProps {
  at: string;
  /** The hour matters for what is worked on, not for what was published years ago. */
  withTime?: boolean;
}

export function Moment({ at, withTime = false }: MomentProps) {
  const format = new Intl.DateTimeFormat("en-CA", {
    dateStyle: "medium",
    ...(withTime ? { timeStyle: "short" } : {}),
  });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}
