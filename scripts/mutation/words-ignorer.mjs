// What Stryker leaves as it is. A sentence may change without anything being wrong. A name in a table that becomes empty is
// no defect a test could find: it does not compile, and the tables refuse it when the program starts. And an answer that is
// remembered is the answer: without the two lines by which a memory is asked and emptied all is the same, only later.
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
/** All sentences of one language together: `const nl = { … }`. */
const isInWords = (path) =>
  isWords(path.node) &&
  path.findParent(({ node }) => node.type === "VariableDeclarator" && languages.includes(node.id.name)) !==
    null;

const isMemory = ({ node, hub }) =>
  node.type === "IfStatement" &&
  /^if \((bekend( !== undefined)?\) return bekend|\w+\.size >= MEEST\) \w+\.clear\(\));$/.test(
    hub.file.code.slice(node.start, node.end),
  );

export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "words",
    value: {
      shouldIgnore(path) {
        if (isMemory(path)) return "An answer that is remembered is the answer.";
        if (isText(path) || isSentence(path) || isInWords(path)) return "A sentence that people read.";
        if (path.isStringLiteral() && tables.test(path.hub.file.opts.filename))
          return "A name that does not exist does not compile.";
        return undefined;
      },
    },
  },
];
