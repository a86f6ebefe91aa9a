/** Whether a transform puts right what the file it is applied to says: what is deployed is right then. */
import type { Application, ConfigFile, Resolved } from "../../src/rule.js";
import { type TransformName, TRANSFORMS } from "../../schema/xdt.js";
import type { XmlElement } from "./spots.js";
import { attributeText, elementsIn, transformOn, transformsOf } from "./xml.js";

/** A setting by the elements around it: `["system.web", "authentication", "forms"]`, `cookieless`. */
interface Setting {
  readonly elements: readonly string[];
  readonly attribute: string;
  readonly isRight: IsRight;
}

/** Whether a text in its place is right; undefined is the default, or what a level above says. */
type IsRight = (text: string | undefined) => boolean;

interface Transformed {
  readonly name: TransformName;
  readonly argument: string;
  /** The element itself carries the transform, not one around it. */
  readonly isOwn: boolean;
}

/** What happens to an element: by its own transform, or with one around it that is exchanged whole. */
function whatHappensTo(element: XmlElement): Transformed | undefined {
  const own = transformOn(element);
  if (own) return { name: own.name, argument: own.argument, isOwn: true };
  for (let around = element.parent; around; around = around.parent) {
    const transform = transformOn(around);
    if (transform && TRANSFORMS[transform.name] !== "attributes")
      return { name: transform.name, argument: "", isOwn: false };
  }
  return undefined;
}

/** Whether the argument of SetAttributes or RemoveAttributes takes in an attribute: none is all. */
const takesIn = (argument: string, attribute: string) =>
  /^[\s()]*$/.test(argument) ||
  argument
    .replace(/[()]/g, "")
    .split(",")
    .some((name) => name.trim() === attribute);

function isRightAt(element: XmlElement, { attribute, isRight }: Setting): boolean {
  const happens = whatHappensTo(element);
  if (!happens) return false;
  const text = attributeText(element, attribute);
  switch (happens.name) {
    case "Remove":
    case "RemoveAll":
    case "CommentOut":
      return isRight(undefined);
    case "RemoveAttributes":
      return takesIn(happens.argument, attribute) && isRight(undefined);
    case "SetAttributes":
    case "SetTokenizedAttributes":
      return text !== undefined && takesIn(happens.argument, attribute) && isRight(text);
    default:
      return isRight(text);
  }
}

function* within(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    yield* within(child, name);
  }
}

function corrects(transform: ConfigFile, setting: Setting): boolean {
  const { elements, isRight } = setting;
  const last = elements.at(-1) ?? "";
  if ([...elementsIn(transform, last)].some((element) => isRightAt(element, setting))) return true;
  // What stands around it may go, or be exchanged for one in which it is not written.
  return elements.slice(0, -1).some((name) =>
    [...elementsIn(transform, name)].some((around) => {
      const own = transformOn(around)?.name;
      const goes = own && (TRANSFORMS[own] === "takes" || TRANSFORMS[own] === "replaces");
      const isWritten =
        TRANSFORMS[own ?? "Insert"] === "replaces" && !within(around, last).next().done;
      return goes === true && !isWritten && isRight(undefined);
    }),
  );
}

/**
 * Whether a setting of the plain files is put right by some transform: whoever deploys with that one
 * never runs what the file says. What a transform makes is judged by itself, so never here.
 */
export function isCorrected(
  application: Application,
  { name }: Pick<Resolved<unknown>, "name">,
  isRight: IsRight,
): boolean {
  const [path = "", attribute = ""] = name.split("@");
  const setting = { elements: path.split("/"), attribute, isRight };
  return (
    application.buildConfiguration === undefined &&
    transformsOf(application).some((transform) => corrects(transform, setting))
  );
}

/** As {@link isCorrected} wants it, by what is certainly wrong: a deployment token may be right. */
export const isNot =
  (wrong: RegExp) =>
  (text = ""): boolean =>
    !wrong.test(text.trim());
