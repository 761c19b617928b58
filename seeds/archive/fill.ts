import type { Random } from "./random";

/** What a story keeps from its first sentence to its last. */
export interface Setting {
  place: string;
  organisation: string;
  subject: string;
  speakers: readonly string[];
}

const NUMBERS = "two three four five six seven eight nine".split(" ");
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday".split(" ");
const SEASONS = "spring summer autumn winter".split(" ");
const PERIODS = "month quarter year".split(" ");

/** A template with every {slot} filled. */
export function fill(
  template: string,
  setting: Setting,
  random: Random,
): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    switch (name) {
      case "place":
      case "organisation":
      case "subject":
        return setting[name];
      case "speaker":
        return random.pick(setting.speakers);
      case "small":
        return number(random.between(2, 12));
      case "months":
        return number(random.between(3, 20));
      case "hundreds":
        return String(random.between(12, 98) * 10);
      case "weekday":
        return random.pick(WEEKDAYS);
      case "season":
        return random.pick(SEASONS);
      case "period":
        return random.pick(PERIODS);
      default:
        throw new Error(`no word for ${slot}`);
    }
  });
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Small numbers are spelled out, as newspapers do. */
const number = (value: number) => NUMBERS[value - 2] ?? String(value);
