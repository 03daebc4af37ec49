"use strict";
// The editor of questions: Yasgui, told nothing but this server, with the prefixes of the graph at hand.
(function () {
  const byId = (id) => document.getElementById(id);
  const opening = JSON.parse(byId("opening").textContent);
  const endpoint = new URL(opening.endpoint, location.href).href;
  const { Yasgui } = window;

  // What completes a name comes from here: the usual sources are on the web.
  const prefixes = Object.entries(opening.prefixes).map(([name, iri]) => `${name}: <${iri}>`);
  const completer = (name, get) => ({ ...Yasgui.Yasqe.Autocompleters[name], name, get, bulk: true, persistenceId: null });
  for (const [name, words] of [["prefixes", prefixes], ["class", opening.classes], ["property", opening.properties]])
    Yasgui.Yasqe.forkAutocompleter(name, completer(name, () => Promise.resolve(words)));

  const choose = byId("question");
  choose.form.querySelector("button").hidden = true;
  choose.addEventListener("change", () => choose.form.submit());

  const shared = location.hash.includes("query="); // a link that the editor's share button made
  const yasgui = new Yasgui(byId("yasgui"), {
    requestConfig: { endpoint, method: "POST" },
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    copyEndpointOnNewTab: false,
    // A link may bring a query, but no other address to send it to.
    populateFromUrl: (tab) => ({ ...tab, requestConfig: { ...tab.requestConfig, endpoint, headers: {}, args: [] } }),
    autoAddOnInit: false,
    autofocus: false,
    persistenceId: null,
    yasqe: { value: opening.query },
    yasr: { prefixes: { ...opening.prefixes, id: opening.base } },
  });
  const plain = { pluginsConfig: { table: { compact: true, isEllipsed: true, pageSize: 50 } } }; // values without their types
  const tab =
    (shared && yasgui.getTab()) ||
    yasgui.addTab(true, { name: opening.name, yasqe: { value: opening.query }, yasr: { settings: plain } });
  window.yasgui = yasgui;

  // What stands in the graph leads to its page here.
  const lead = (event) => {
    const link = event.target.closest && event.target.closest("#yasgui a.iri");
    const iri = link ? link.getAttribute("href") : "";
    if (iri.startsWith(opening.base)) link.href = `/id/${iri.slice(opening.base.length)}`;
  };
  for (const kind of ["pointerover", "focusin", "click"]) document.addEventListener(kind, lead, true);

  if (opening.run || shared) tab.getYasqe().query().catch(() => {}); // what was wrong is shown
  document.documentElement.dataset.asking = "yes";
})();
