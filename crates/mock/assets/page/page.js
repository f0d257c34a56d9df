// Shows the description that the mock serves, with its credentials filled in.
(async () => {
  const spec = await (await fetch("openapi.json")).json();
  document.title = spec.info.title;
  const schemes = spec.components?.securitySchemes ?? {};
  const ui = SwaggerUIBundle({
    spec,
    dom_id: "#page",
    deepLinking: true,
    displayRequestDuration: true,
    defaultModelsExpandDepth: 0,
    filter: true,
    validatorUrl: null,
    onComplete: () => {
      for (const [name, scheme] of Object.entries(schemes)) {
        if (scheme["x-mock-value"]) ui.preauthorizeApiKey(name, scheme["x-mock-value"]);
      }
    },
  });
})();
