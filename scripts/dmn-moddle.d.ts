/** The part of dmn-moddle that is used here; the package brings no types of its own. */
declare module "dmn-moddle" {
  export type Element = { $type: string; [property: string]: unknown };
  export class DmnModdle {
    create(type: string, properties: Record<string, unknown>): Element;
    toXML(element: Element, options: { format: boolean }): Promise<{ xml: string }>;
    fromXML(xml: string): Promise<{ rootElement: Element; warnings: { message: string }[] }>;
  }
}
