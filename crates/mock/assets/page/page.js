// Shows the description that the mock serves, with its credentials filled in.
(async () => {
  // The filter finds what it has in tags, and also in names, paths and summaries, whatever the case.
  const opsFilter = (tags, phrase) => {
    const wanted = phrase.trim().toLowerCase();
    const has = (text) => (text ?? "").toLowerCase().includes(wanted);
    const isMeant = (one) =>
      has(one.get("path")) || ["operationId", "summary"].some((key) => has(one.getIn(["operation", key])));
    return tags
      .map((tag, name) => (has(name) ? tag : tag.update("operations", (all) => all.filter(isMeant))))
      .filter((tag) => tag.get("operations").size > 0);
  };
  const spec = await (await fetch("openapi.json")).json();
  document.title = spec.info.title;
  // A field that is left empty is not sent, unless somebody says so.
  const ParameterIncludeEmpty = (Original, system) => (props) => {
    const isIncludedOptions = { ...props.isIncludedOptions, defaultValue: false };
    return system.React.createElement(Original, { ...props, isIncludedOptions });
  };
  const schemes = spec.components?.securitySchemes ?? {};
  const ui = SwaggerUIBundle({
    spec,
    dom_id: "#page",
    deepLinking: true,
    displayRequestDuration: true,
    defaultModelsExpandDepth: 0,
    filter: true,
    plugins: [() => ({ fn: { opsFilter }, wrapComponents: { ParameterIncludeEmpty } })],
    validatorUrl: null,
    onComplete: () => {
      for (const [name, scheme] of Object.entries(schemes)) {
        if (scheme["x-mock-value"]) ui.preauthorizeApiKey(name, scheme["x-mock-value"]);
      }
    },
  });
})();
