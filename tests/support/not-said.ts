/** Dutch words that the tool does not say: they judge, or nobody outside a computer room knows them. */
export const notSaid =
  /\b(ongeldige?|ontbreekt|ontbreken\w*|verplichte?|te laat|overbelaste?|schema|front matter|yaml)\b/i;
