# One image for worker, api, migrations and mail sink; docker-compose.yml says which of them a container is.
# The console's pages are made first: what makes them stays out of the image.
# The very bytes of the tag (Node 24.18.1); as in docker-compose.yml.
ARG NODE_DIGEST=@sha256:235600a8101ab264e117b1768e925532262668dc9b581ef1dd7d96ced463b8e7

FROM node:24-bookworm-slim${NODE_DIGEST} AS console

WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci && npm cache clean --force
COPY tsconfig.json ./
COPY web web
RUN npm run web:build

FROM node:24-bookworm-slim${NODE_DIGEST}

WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force

COPY tsconfig.json ./
COPY domain domain
COPY workflows workflows
COPY activities activities
COPY db db
COPY engine engine
COPY config config
COPY telemetry telemetry
COPY cli cli
COPY worker worker
COPY api api
COPY --from=console /app/web/dist web/dist

# Owned by the user the programs run as, so that a fresh volume mounted here is too.
RUN mkdir /data && chown node:node /data
ENV NODE_ENV=production HOINGHI_DATA=/data
VOLUME /data
USER node

CMD ["node", "--max-semi-space-size=32", "cli/api.ts"]
