const nl = {
  kop: "Bewaren terwijl u typt",
  aanbod:
    "Valt de verbinding weg of stopt uw apparaat? Dan raakt u niets kwijt. Wat u typt, staat versleuteld bij Schakel onder een code. Er wordt nog niets verstuurd, en op uw apparaat blijft niets achter.",
  keuze: "Bang dat u gestoord wordt? Bewaar dan wat u typt.",
  keuzeUitleg:
    "Dit hoeft niet. Kiest u het, dan krijgt u een code. Daarmee gaat u later verder, ook op een ander apparaat. Wie de code vindt, kan alles lezen wat u schreef. Doe dit alleen als u de code veilig kunt bewaren of onthouden. Op dit apparaat blijft niets achter.",
  begin: "Bewaar terwijl ik typ",
  code: "Uw code",
  schrijfOp: "Schrijf de code nu op. Met de code gaat u verder op de pagina ‘Later verder’.",
  later: "Later verder",
  standen: {
    aan: "Wat u typt wordt bewaard onder uw code.",
    bezig: "Bezig met bewaren.",
    bewaard: "Bewaard om",
    verbinding:
      "Geen verbinding. Wat u typte staat er nog. Laat deze pagina open: we proberen het steeds opnieuw. Drukte u op een knop? Druk dan nog een keer zodra dit bericht weg is.",
    "te-vaak":
      "Bewaren lukt nu even niet: er kwam te veel van hier. Wat u typte staat er nog. We proberen het straks weer.",
    "te-lang": "Er is te veel tekst om te bewaren. Wat u typte staat er nog. Maak de antwoorden korter.",
    weg: "Deze tekst wordt niet meer bewaard: hij is verstuurd of weggegooid. Wat u typte staat er nog.",
  },
};

const en: typeof nl = {
  kop: "Keeping while you type",
  aanbod:
    "If the connection drops or your device stops, you lose nothing. What you type is with Schakel, encrypted, under a code. Nothing is sent yet, and nothing stays behind on your device.",
  keuze: "Afraid of being disturbed? Then keep what you type.",
  keuzeUitleg:
    "You need not do this. If you do, you get a code. With it you go on later, also on another device. Whoever finds the code can read everything you wrote. Do this only if you can keep the code safe or remember it. Nothing stays behind on this device.",
  begin: "Keep while I type",
  code: "Your code",
  schrijfOp: "Write the code down now. With the code you go on at the page ‘Go on later’.",
  later: "Go on later",
  standen: {
    aan: "What you type is kept under your code.",
    bezig: "Keeping it.",
    bewaard: "Kept at",
    verbinding:
      "No connection. What you typed is still there. Leave this page open: we keep trying again. Did you press a button? Then press it once more when this message is gone.",
    "te-vaak":
      "Keeping is not possible just now: too much came from here. What you typed is still there. We try again later.",
    "te-lang": "There is too much text to keep. What you typed is still there. Make the answers shorter.",
    weg: "This text is not kept any more: it was sent or thrown away. What you typed is still there.",
  },
};

/** Keeping a form on the server while somebody types, once that was chosen. */
export const tussendoorWoorden = { nl, en };
