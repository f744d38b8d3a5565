// What Stryker leaves as it is. A sentence may change without anything being wrong, and a name in a table that becomes
// empty is no defect a test could find: it does not compile, and the tables refuse it when the program starts.
const tables = /\/(tabellen\/[^/]+|besluiten|handelingen|catalogus|vragen|woorden|document-woorden)\.ts$/;
const languages = ["nl", "en"];

const nameOf = ({ key }) => key?.name ?? key?.value;
const isWords = ({ type }) => type === "StringLiteral" || type === "TemplateLiteral";
const isText = ({ node, parent, key }) =>
  key === "value" && parent.type === "ObjectProperty" && languages.includes(nameOf(parent)) && isWords(node);
const isSentence = ({ node }) =>
  node.type === "ObjectExpression" &&
  languages.every((language) =>
    node.properties.some((each) => nameOf(each) === language && isWords(each.value)),
  );

export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "words",
    value: {
      shouldIgnore(path) {
        if (isText(path) || isSentence(path)) return "A sentence that people read.";
        if (path.isStringLiteral() && tables.test(path.hub.file.opts.filename))
          return "A name that does not exist does not compile.";
        return undefined;
      },
    },
  },
];
